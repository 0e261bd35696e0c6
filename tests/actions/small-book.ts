import type { CellValue } from '../../src/host/contract';
import { SCORE_COLUMNS, type ScoreColumn } from '../../src/workbook/columns';
import { create } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

/** A ready workbook beside a sheet of the user's own. */
export function book(systems = ['2.4'], framework = 'municipal-model'): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, systems, framework);
  return host;
}

/** Enters a cell of a score sheet by its position and column. */
export function put(host: MemoryHost, code: string, key: ScoreColumn, cell: CellValue, name = '2.4 Оценка'): void {
  const row = host.sheet(name).values.find(([first]) => first === code);
  if (!row) throw new Error(`no row ${code}`);
  row[SCORE_COLUMNS.findIndex((column) => column.key === key)] = cell;
}
