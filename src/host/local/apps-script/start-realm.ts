import type { RealmCell, RealmOutcome } from '../run-custom-function';
import { defineServices } from './define-services';
import { connectBridge } from './frame/host-bridge';

/** What the host holds of a realm: only functions that take and give texts. */
export interface RealmRunner {
  /** Runs a function of the script: JSON of its arguments in, JSON of `RunOutcome` out. */
  run(functionName: string, argsJson: string): string;
  /** Runs a simple trigger with an event of this mode. */
  trigger(functionName: string, authMode: string): string;
  /** Runs a custom function: JSON of `RealmCell` arguments in, JSON of `RealmOutcome` out. */
  callCustomFunction(functionName: string, argsJson: string): string;
}

export type RunOutcome = { json: string | null } | { thrown: string; name: string; stack: string };

type ScriptFunction = (...args: unknown[]) => unknown;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

function functionNamed(scope: Record<string, unknown>, name: string): ScriptFunction {
  const found = scope[name];
  if (typeof found === 'function' && !name.endsWith('_')) return found as ScriptFunction;
  throw new Error(`Script function not found: ${name}`);
}

/** What `google.script.run` can carry back: plain values, arrays and objects of them; a date nested anywhere is not. */
function isSendable(value: unknown): boolean {
  if (value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isSendable);
  const plain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  return plain && Object.values(value as object).every(isSendable);
}

function outcomeOf(act: () => unknown): string {
  try {
    const result = act();
    if (!isSendable(result))
      throw new Error('The returned value is not a supported return type (такое не передаётся).');
    const json = result === undefined ? null : (JSON.stringify(result) ?? null);
    return JSON.stringify({ json } satisfies RunOutcome);
  } catch (error) {
    const { message, name, stack } = error instanceof Error ? error : new Error(String(error));
    return JSON.stringify({ thrown: message, name, stack: stack ?? '' } satisfies RunOutcome);
  }
}

function argumentOf(arg: RealmCell | RealmCell[][] | null): unknown {
  const unpack = (cell: RealmCell) => (typeof cell === 'object' ? new Date(cell.date) : cell);
  if (arg === null) return undefined;
  return Array.isArray(arg) ? arg.map((row) => row.map(unpack)) : unpack(arg);
}

function packCell(value: unknown): RealmCell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isDate(value)) return { date: value.getTime() };
  throw new Error(`not implemented: a custom function that returns ${String(value)}`);
}

function packResult(result: unknown): RealmCell | null | Array<Array<RealmCell | null>> {
  if (!Array.isArray(result)) return packCell(result);
  if (!result.every(Array.isArray)) throw new Error('not implemented: a custom function that returns a flat array');
  return (result as unknown[][]).map((row) => row.map(packCell));
}

/** What the host leaves in a fresh realm, under `REALM_CONNECTOR`, for the shim to take. */
export interface RealmConnector {
  call(name: string, json: string): string;
  ready(runner: RealmRunner): void;
}

/** Global name of the connector; the shim takes it away before the script is loaded. */
export const REALM_CONNECTOR = '__localHost';

/**
 * Makes this realm one of Apps Script: connects it to its host and defines Google's services.
 *
 * @param serviceNames all global names of Google's services
 * @param signaturesJson `GoogleSignatures` as text, so that they become this realm's own
 */
export function startRealm(serviceNames: readonly string[], signaturesJson: string): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const connector = scope[REALM_CONNECTOR] as RealmConnector;
  delete scope[REALM_CONNECTOR];
  connectBridge((name, json) => connector.call(name, json));
  defineServices(scope, serviceNames, signaturesJson);
  connector.ready({
    run: (functionName, argsJson) =>
      outcomeOf(() => functionNamed(scope, functionName)(...(JSON.parse(argsJson) as unknown[]))),
    trigger: (functionName, authMode) =>
      outcomeOf(() => {
        const { AuthMode } = scope.ScriptApp as { AuthMode: Record<string, unknown> };
        functionNamed(scope, functionName)({ authMode: AuthMode[authMode] });
      }),
    callCustomFunction(functionName, argsJson) {
      let outcome: RealmOutcome;
      try {
        const args = (JSON.parse(argsJson) as Array<RealmCell | RealmCell[][] | null>).map(argumentOf);
        outcome = { value: packResult(functionNamed(scope, functionName)(...args)) };
      } catch (error) {
        outcome = { thrown: error instanceof Error ? error.message : String(error) };
      }
      return JSON.stringify(outcome);
    },
  });
}
