import { SetWorkbookNameCommand } from '@univerjs/sheets';
import { sheetLocale } from '../entry/sheet-locale';
import { wallTime } from '../entry/zoned-time';
import type { OperationContext } from './context';

/** Name, locale and time zone of the workbook. */
export function readWorkbook(context: OperationContext): { name: string; locale: string; timeZone: string } {
  const { workbook, state } = context.engine;
  return { name: workbook.getName(), locale: state.locale, timeZone: state.timeZone };
}

/** Renames the workbook. */
export function renameWorkbook(context: OperationContext, { name }: { name: string }): void {
  context.engine.execute(SetWorkbookNameCommand.id, { unitId: context.engine.workbook.getUnitId(), name });
}

/** Changes the locale: how texts are read, how values are shown and formulas written from now on. */
export function setLocale(context: OperationContext, { locale }: { locale: string }): void {
  sheetLocale(locale);
  context.engine.state.locale = locale;
  context.execution.changed = true;
}

/** Changes the time zone: the clock time in the cells stays, the moments they mean shift. */
export function setTimeZone(context: OperationContext, { timeZone }: { timeZone: string }): void {
  try {
    wallTime(0, timeZone);
  } catch {
    throw new Error(`Invalid argument: ${timeZone}`);
  }
  context.engine.state.timeZone = timeZone;
  context.execution.changed = true;
}

/** Language of the person, `ru`. */
export function userLocale(context: OperationContext): string {
  return context.userLocale;
}
