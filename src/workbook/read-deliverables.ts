import { cleanText } from '../catalog/clean-text';
import { DELIVERABLE_STATUSES, type DeliverableColumn, deliverableColumns } from './deliverable-columns';
import { type LocatedTable, locateTable } from './locate-table';
import { documentNumber } from './read-documents';

/** «Ожидаемые результаты» as they stand: each expected result of each year. */
export interface DeliverablesTable {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly located: LocatedTable<DeliverableColumn>;
  readonly years: readonly string[];
  readonly deliverables: readonly Deliverable[];
}

/** One expected result: a filled cell of the table with what became of it. */
export interface Deliverable {
  /** `1.1.03`; with the year its name for good. */
  readonly code: string;
  /** Number of the system, as the code begins. */
  readonly system: string;
  readonly year: string;
  readonly text: string;
  /** One of DELIVERABLE_STATUSES; '' when nobody has begun; else the words as they stand, which are none of them. */
  readonly status: string;
  /** Number of a row of the register, or ''. */
  readonly document: string;
  /** The cell as it stands: a date, or whatever was typed. */
  readonly date: unknown;
  /** 1-based row at the time of reading. */
  readonly row: number;
}

/** @returns `null` when the sheet holds no table of expected results any more */
export function readDeliverables(sheet: {
  id: number;
  name: string;
  values: readonly (readonly unknown[])[];
}): DeliverablesTable | null {
  const years = findYears(sheet.values);
  const located = locateTable(sheet.values, deliverableColumns(years), 'deliverables');
  if (!located || years.length === 0) return null;
  const deliverables: Deliverable[] = [];
  for (let row = located.first; row <= located.last; row += 1) {
    const cell = (key: DeliverableColumn) => sheet.values[row - 1]?.[(located.columns.get(key) ?? 0) - 1] ?? '';
    const code = cleanText(cell('code'));
    for (const year of years) {
      const text = cleanText(cell(`result${year}`));
      if (code === '' || text === '') continue;
      deliverables.push({
        code,
        system: code.split('.').slice(0, 2).join('.'),
        year,
        text,
        status: readStatus(cell(`status${year}`)),
        document: documentNumber(cell(`document${year}`)),
        date: cell(`date${year}`),
        row,
      });
    }
  }
  return { sheetId: sheet.id, sheetName: sheet.name, located, years, deliverables };
}

/** The years stand in the keys of the columns, and where those are gone in their titles. */
function findYears(values: readonly (readonly unknown[])[]): string[] {
  const found = new Set<string>();
  for (const row of values.slice(0, 30)) {
    for (const cell of row) {
      const year = /^result(20\d\d)$|^(20\d\d): ожидаемый результат$/.exec(cleanText(cell));
      if (year) found.add(year[1] ?? year[2] ?? '');
    }
  }
  return [...found].sort();
}

function readStatus(cell: unknown): string {
  const text = cleanText(cell);
  return DELIVERABLE_STATUSES.find((status) => status.toLowerCase() === text.toLowerCase()) ?? text;
}
