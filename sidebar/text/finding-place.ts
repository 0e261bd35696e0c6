import type { FindingCell } from '../../src/completeness/finding';

/**
 * Where a finding is, for people: sheet, then the position's code, or the row where there is no code; a cell without
 * either stands for its whole sheet.
 *
 * @example findingPlace(cell) // 'лист «1.1 Оценка», позиция 1.1.4.03'
 */
export function findingPlace(cell: FindingCell): string {
  if (cell.code === '' && cell.column === '') return `лист «${cell.sheetName}»`;
  const where = cell.code === '' ? `строка ${cell.row}` : `позиция ${cell.code}`;
  return `лист «${cell.sheetName}», ${where}`;
}
