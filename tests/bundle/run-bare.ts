import { createContext, runInContext, Script } from 'node:vm';

/** A fresh context with nothing in it but the language: what Google gives a custom function, services left out. */
export function runBare(code: string): BareContext {
  const context = createContext({});
  const names = () => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const before = new Set(names());
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return {
    added: names().filter((name) => !before.has(name)),
    evaluate: (expression) => {
      const json = runInContext(`JSON.stringify({ value: (${expression}) })`, context) as string;
      return (JSON.parse(json) as { value: unknown }).value;
    },
  };
}

export interface BareContext {
  /** Names that loading the code put into the global scope. */
  readonly added: string[];
  /** The value of an expression, carried over as JSON: objects of another realm are nobody's `Array` here. */
  evaluate(expression: string): unknown;
}
