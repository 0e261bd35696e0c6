/**
 * A type as the build reads it from `@types/google-apps-script`: a name, or a list that begins with what it is:
 * `['[]', of]`, `['|', …]`, `['=', literal]`, `['{}', …keys]`.
 */
export type TypeText = string | TypeParts;

export interface TypeParts extends Array<TypeText> {
  0: '[]' | '|' | '=' | '{}';
}

/** One overload: parameters (name of an optional one ends in `?`, of a rest one begins with `...`) and the result. */
export interface Overload {
  parameters: Array<[name: string, type: TypeText]>;
  result: TypeText;
}

/** Everything the real services have: what the local ones implement is checked against it, the rest is refused. */
export interface GoogleSignatures {
  /** Global name to the name of its interface: `{ SpreadsheetApp: 'SpreadsheetApp' }`. */
  services: Record<string, string>;
  interfaces: Record<string, Record<string, Overload[]>>;
  /** Members of a service that are enums: `{ SpreadsheetApp: ['BorderStyle'] }`. */
  enumMembers: Record<string, string[]>;
  enums: Record<string, string[]>;
}
