import { createContext, Script } from 'node:vm';
import type { Realm } from './realm';

const compiled = new Map<string, Script>();

/** Compiles a file once; each realm still evaluates it anew. */
function scriptOf(code: string, fileName: string): Script {
  let script = compiled.get(code);
  if (!script) {
    script = new Script(code, { filename: fileName });
    compiled.set(code, script);
  }
  return script;
}

/** Names of the language that Apps Script does not have or that nobody has checked there. */
const NOT_THERE = ['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics'];

/** Opens a realm in Node: a context with the language's own globals and nothing of Node's. */
export function openVmRealm(): Realm {
  const scope: Record<string, unknown> = {};
  const context = createContext(scope);
  for (const name of NOT_THERE) new Script(`delete globalThis.${name}`).runInContext(context);
  return {
    evaluate: (code, fileName) => scriptOf(code, fileName).runInContext(context),
    define(name, value) {
      scope[name] = value;
    },
    dispose: () => undefined,
  };
}
