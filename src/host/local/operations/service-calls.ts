import type { AuthMode } from '../local-host';
import type { OperationContext } from './context';

/** Members that work before the add-on is enabled in a document: only the menu and what touches nobody's data. */
const WITHOUT_DOCUMENT =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.|Logger\.|Utilities\.|Session\.getActiveUserLocale|ScriptApp\.)/;
/** Members that a simple trigger of an enabled add-on may not use: they speak to the person. */
const SPEAKING = /^(Ui\.(alert|prompt|showSidebar|showModalDialog|showModelessDialog)|HtmlService\.)/;
/** Members that a custom function may use: Google also lets it read the sheet, the local host does not. */
const IN_FUNCTION = /^(Utilities\.|Logger\.|Session\.getActiveUserLocale)/;

function refusal(mode: AuthMode, name: string): string | null {
  if (mode === 'NONE' && !WITHOUT_DOCUMENT.test(name))
    return `You do not have permission to call ${name} (AuthMode.NONE)`;
  if (mode === 'LIMITED' && SPEAKING.test(name)) return `You do not have permission to call ${name} (AuthMode.LIMITED)`;
  if (mode === 'CUSTOM_FUNCTION' && !IN_FUNCTION.test(name)) {
    return `You do not have permission to call ${name} (a custom function calls no service)`;
  }
  return null;
}

/**
 * Announces a call of a service before it happens: the mode of the execution may forbid it, a planned fault may
 * strike, and calls that read or write the spreadsheet are counted.
 *
 * @param name interface and member, `Range.setValues`
 * @param counted whether it reads or writes the state of the spreadsheet
 */
export function announceCall(context: OperationContext, { name, counted }: { name: string; counted: boolean }): void {
  const { execution, faults } = context;
  const refused = refusal(execution.authMode, name);
  if (refused) throw new Error(refused);
  if (!counted) return;
  execution.callCount += 1;
  execution.calls.set(name, (execution.calls.get(name) ?? 0) + 1);
  const number = execution.callCount;
  const interrupt = faults.interrupts.get(number);
  if (interrupt) {
    faults.interrupts.delete(number);
    interrupt();
  }
  const { failAt, dead } = faults;
  if (failAt !== null && (number === failAt || (dead && number > failAt))) {
    throw new Error('Service Spreadsheets failed while accessing document with id local-workbook.');
  }
}
