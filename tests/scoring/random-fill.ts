import fc from 'fast-check';
import type { OracleRow } from './plain-oracle';

/** Any answers a person could choose at these positions, blanks among them, rows in any order, some rows left out. */
export function randomFill(table: unknown[][]): fc.Arbitrary<OracleRow[]> {
  const scale = (table[0] ?? []).indexOf('Шкала');
  const rows = table
    .slice(1)
    .map((line) =>
      fc
        .constantFrom('', ...String(line[scale]).split('; '))
        .map((answer): OracleRow => ({ code: String(line[0]), answer: answer.replace(',', '.') })),
    );
  return fc.tuple(...rows);
}

/** The two columns as a sheet holds them; answers are written as a dropdown, a bare code or a number would be. */
export function asColumns(rows: readonly OracleRow[]): { codes: unknown[][]; answers: unknown[][] } {
  const write = ({ answer }: OracleRow, index: number): unknown => {
    if (answer === '') return '';
    if (index % 3 === 0) return `${answer} — слова - и ещё слова`;
    return index % 3 === 1 && /^\d/.test(answer) ? Number(answer) : ` ${answer.toUpperCase()} `;
  };
  return { codes: rows.map(({ code }) => [code]), answers: rows.map((row, index) => [write(row, index)]) };
}
