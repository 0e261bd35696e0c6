import type { HeadlessHost, HeadlessOptions } from '../../../src/host/local/headless/create-headless-host';
import { openHeadless } from '../headless';

/** A script whose one function runs a text as code, and a custom function. */
const CODE = `
function act(body) { return Function('sheet', body)(SpreadsheetApp.getActiveSheet()); }
/**
 * Doubles every number; blanks stay blank.
 * @customfunction
 */
function MCQM_DOUBLE(values) {
  if (!Array.isArray(values)) values = [[values]];
  return values.map(function (row) {
    return row.map(function (value) {
      if (value === 'плохо') throw new Error('найдено «плохо», ожидалось число');
      return typeof value === 'number' ? value * 2 : value;
    });
  });
}
/**
 * Says what it was given.
 * @customfunction
 */
function MCQM_SEE() {
  return Array.prototype.map.call(arguments, function (value) {
    if (Object.prototype.toString.call(value) === '[object Date]') return 'Date ' + value.toISOString();
    return Array.isArray(value) ? 'rows ' + JSON.stringify(value) : typeof value + ' ' + JSON.stringify(value);
  }).join('; ');
}
/**
 * Touches a service.
 * @customfunction
 */
function MCQM_TOUCH() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
`;

/** An open workbook and a way to run a piece of Apps Script on its active sheet, `sheet`. */
export interface ScriptHost {
  host: HeadlessHost;
  act(body: string): unknown;
  /** Settled values of a range as plain rows. */
  values(a1: string): Promise<unknown[][]>;
}

/** Opens an empty workbook with a script that does what a test says. */
export async function openScript(options: Partial<HeadlessOptions> = {}): Promise<ScriptHost> {
  const host = await openHeadless({ code: CODE, ...options });
  const first = () => host.sheetNames()[0] ?? '';
  return {
    host,
    act: (body) => host.run('act', body),
    async values(a1) {
      await host.settle();
      return host.read(first(), a1).map((row) => row.map(({ value }) => value));
    },
  };
}
