import type { CallCustomFunction, FunctionArgument, FunctionCell, FunctionOutcome } from './engine/engine';
import { fromSerial, toSerial } from './entry/zoned-time';

/** A value on its way between the engine and the script's realm; a date is a moment in milliseconds. */
export type RealmCell = string | number | boolean | { date: number };

/** Runs a custom function in a fresh realm: JSON of the arguments in, JSON of `RealmOutcome` out. */
export type RunInRealm = (name: string, argsJson: string) => string;

export type RealmOutcome = { value: RealmCell | null | Array<Array<RealmCell | null>> } | { thrown: string };

/**
 * Makes the engine's caller of custom functions: turns blanks, errors and dates into what Google passes (`""`, the
 * error's text, a `Date` of the spreadsheet's time zone) and the result back.
 */
export function customFunctionCaller(run: RunInRealm, timeZone: () => string): CallCustomFunction {
  const toRealm = (cell: FunctionCell): RealmCell => {
    if (cell === null) return '';
    if (typeof cell !== 'object') return cell;
    return 'error' in cell ? cell.error : { date: fromSerial(cell.serial, timeZone()) };
  };
  const argument = (arg: FunctionArgument) => {
    if (arg === undefined) return null;
    return Array.isArray(arg) ? arg.map((row) => row.map(toRealm)) : toRealm(arg);
  };
  const fromRealm = (cell: RealmCell | null): FunctionCell =>
    cell !== null && typeof cell === 'object' ? { serial: toSerial(cell.date, timeZone()) } : cell;
  return (name, args): FunctionOutcome => {
    const outcome = JSON.parse(run(name, JSON.stringify(args.map(argument)))) as RealmOutcome;
    if ('thrown' in outcome) return outcome;
    const { value } = outcome;
    return { value: Array.isArray(value) ? value.map((row) => row.map(fromRealm)) : fromRealm(value) };
  };
}
