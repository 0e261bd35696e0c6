/** A fresh global scope in which one execution of the script runs: a `node:vm` context or a hidden same-origin iframe. */
export interface Realm {
  /** Evaluates code in the realm's global scope. */
  evaluate(code: string, fileName: string): unknown;
  /** Puts a host function under a global name; the realm's own shim is the only code that calls it. */
  define(name: string, value: unknown): void;
  dispose(): void;
}

/** Opens an empty realm that has only the language's own globals and `console` put there by the shim. */
export type OpenRealm = () => Realm;
