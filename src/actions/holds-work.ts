import { cleanText } from '../catalog/clean-text';
import type { SheetContent } from '../host/contract';
import { DOCUMENT_COLUMNS, type DocumentColumn, SCORE_COLUMNS, type ScoreColumn } from '../workbook/columns';
import { locateTable } from '../workbook/locate-table';
import { readDeliverables } from '../workbook/read-deliverables';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';

/** Columns that only people fill. */
const ANSWERED: readonly ScoreColumn[] = ['answer', 'document', 'clause', 'document2', 'clause2', 'comment'];
const REGISTERED: readonly DocumentColumn[] = ['kind', 'title', 'number', 'date', 'link', 'open'];

/** True when somebody has entered answers or documents on a sheet. Other sheets hold nothing that people enter by hand. */
export function holdsWork({ values }: Pick<SheetContent, 'values'>, key: SheetKey): boolean {
  if (key === 'documents') return hasEntries(values, locateTable(values, DOCUMENT_COLUMNS, key), REGISTERED);
  if (key === 'deliverables') {
    const table = readDeliverables({ id: 0, name: '', values })?.located ?? null;
    return hasEntries(
      values,
      table,
      [...(table?.columns.keys() ?? [])].filter((own) => /^(status|document|date)/.test(own)),
    );
  }
  if (systemOfKey(key) === null) return false;
  return hasEntries(values, locateTable(values, SCORE_COLUMNS, key), ANSWERED);
}

function hasEntries<Key extends string>(
  values: SheetContent['values'],
  table: { columns: ReadonlyMap<Key, number>; first: number; last: number } | null,
  keys: readonly Key[],
): boolean {
  if (!table) return false;
  const places = keys.flatMap((key) => table.columns.get(key) ?? []);
  return values.slice(table.first - 1, table.last).some((row) => places.some((at) => cleanText(row[at - 1]) !== ''));
}
