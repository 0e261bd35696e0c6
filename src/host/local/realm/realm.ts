/** A fresh global scope in which one execution of the script runs: a `node:vm` context or a hidden same-origin iframe. */
export interface Realm {
  /** Evaluates code in the realm's global scope; what it throws comes out. */
  evaluate(code: string, fileName: string): unknown;
  /** Puts a host object under a global name; the realm's own shim takes it away before the script is loaded. */
  define(name: string, value: unknown): void;
  dispose(): void;
}

/** Opens an empty realm that has only the language's own globals. */
export type OpenRealm = () => Realm;
