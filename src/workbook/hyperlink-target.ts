/**
 * The address that a HYPERLINK formula leads to, when it is written out in it.
 *
 * @returns `null` for any other formula, and where the address comes from another cell
 * @example hyperlinkTarget('=HYPERLINK("https://a.ru";"Приказ")') // "https://a.ru"
 */
export function hyperlinkTarget(formula: string): string | null {
  const found = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"/i.exec(formula);
  return found ? (found[1] ?? '').replace(/""/g, '"') : null;
}
