/**
 * Names of the custom functions in a script: top-level functions whose JSDoc directly above says `@customfunction`.
 *
 * @param code text of `Code.js`
 * @returns names in the order they stand
 */
export function customFunctionsOf(code: string): string[] {
  const documented =
    /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([A-Za-z_$][\w$]*)/g;
  return [...code.matchAll(documented)].map((found) => found[1] ?? '');
}
