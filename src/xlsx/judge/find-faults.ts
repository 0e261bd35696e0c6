import { cleanText } from '../../catalog/clean-text';
import type { Rubric } from '../../catalog/rubric';
import { DOCUMENT_COLUMNS } from '../../workbook/columns';
import { locateTable } from '../../workbook/locate-table';
import { readScoreTable } from '../../workbook/read-score-table';
import { systemOfKey } from '../../workbook/sheet-key';
import { cellName } from '../references';
import type { SheetCells } from '../sheet-cells';
import { markerOf } from '../sheet-marker';
import type { RefusalCode } from '../xlsx-refusal';
import { pinnedRubric } from './pinned-rubric';
import { valuesOf } from './sheet-values';

/** Something a person must settle before the numbers may be trusted. */
export interface Fault {
  readonly code: RefusalCode;
  /** In Russian: which code, which cell. */
  readonly found: string;
  /** What makes it the same fault after a journey: never a row number. */
  readonly id: string;
}

/** Spoilt codes and formulas in the place of text, over all sheets of ours. */
export function findFaults(sheets: readonly SheetCells[]): Fault[] {
  const rubric = pinnedRubric(sheets);
  return sheets.flatMap((sheet) => {
    const key = markerOf(sheet);
    if (key === null) return [];
    const system = systemOfKey(key);
    if (system !== null)
      return [...codeFaults(sheet, system, rubric), ...textFaults(sheet, ['code', 'position'], system)];
    return key === 'documents' ? textFaults(sheet, ['title', 'number'], null) : [];
  });
}

function codeFaults(sheet: SheetCells, system: string, rubric: Rubric | null): Fault[] {
  const table = readScoreTable({ id: 0, name: sheet.name, values: valuesOf(sheet) }, system);
  if (!table || !rubric) return [];
  const places = new Map<string, number[]>();
  for (const { row, cell } of table.rows) {
    const code = cleanText(cell('code'));
    if (code !== '') places.set(code, [...(places.get(code) ?? []), row]);
  }
  const at = `на листе «${sheet.name}»`;
  const own = rubric.positions.filter((position) => position.system === system && position.status === 'active');
  const faults: Fault[] = [];
  for (const [code, rows] of places) {
    if (rows.length > 1)
      faults.push({ code: 'code-twice', found: `${code} ${at}, строки ${rows.join(' и ')}`, id: `twice ${code}` });
    if (!rubric.positions.some((position) => position.code === code)) {
      faults.push({ code: 'code-unknown', found: `${code} ${at}, строка ${rows[0]}`, id: `unknown ${code}` });
    }
  }
  const missing = own.filter(({ code }) => !places.has(code)).map(({ code }) => code);
  for (const code of missing) {
    const others = missing.length > 1 ? ` и ещё ${missing.length - 1}` : '';
    faults.push({ code: 'code-missing', found: `нет кода ${code}${others} ${at}`, id: `missing ${code}` });
  }
  return faults;
}

function textFaults(sheet: SheetCells, keys: readonly string[], system: string | null): Fault[] {
  const values = valuesOf(sheet);
  const table =
    system === null
      ? locateTable(values, DOCUMENT_COLUMNS, 'documents')
      : readScoreTable({ id: 0, name: sheet.name, values }, system)?.located;
  if (!table) return [];
  const columns = [...table.columns].filter(([key]) => keys.includes(key)).map(([, column]) => column - 1);
  const faults: Fault[] = [];
  for (let row = table.first - 1; row < table.last; row += 1) {
    for (const column of columns) {
      const formula = sheet.formula(row, column);
      if (formula === '') continue;
      const short = formula.length > 60 ? `${formula.slice(0, 60)}…` : formula;
      faults.push({
        code: 'formula-in-text',
        found: `ячейка ${cellName(row, column)} листа «${sheet.name}», ${short}`,
        id: `formula ${sheet.id} ${formula}`,
      });
    }
  }
  return faults;
}
