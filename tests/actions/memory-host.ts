import type { CellInput, CellValue, Host } from '../../src/host/contract';
import { areaNotation, listLink } from '../../src/workbook/area';
import { hyperlinkTarget } from '../../src/workbook/hyperlink-target';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { cellAt, forgetGrid, type MemoryGrid, moveLines, placesOf } from './memory-grid';

export interface MemorySheet extends MemoryGrid {
  hidden: boolean;
  /** Addresses that texts lead to, by cell. */
  links: Record<string, string>;
  plan: SheetPlan | null;
  /** Notes by place, `row,column`. */
  notes?: Record<string, string>;
}

export interface MemoryHost extends Host {
  readonly book: MemorySheet[];
  clock: Date;
  zone: { locale: string; timeZone: string };
  /** Calls of the contract that read or write, in order. */
  readonly calls: string[];
  /** Called before each of them; a test throws here to play a failure of the platform. */
  before: (call: string, number: number) => void;
  opened: { id: number; row: number; column: number } | null;
  /** True while somebody else holds the lock. */
  locked: boolean;
  /** Exceptions nobody foresaw. */
  readonly reported: unknown[];
  addSheet(name: string, values?: CellValue[][]): MemorySheet;
  sheet(name: string): MemorySheet;
}

/**
 * A host that keeps sheets as arrays and calculates nothing: enough for what an action reads, writes and leaves behind.
 * A formula cell shows the header of «Балл» where the points are counted and a blank elsewhere.
 */
export function memoryHost(): MemoryHost {
  const nextId = () => 1 + Math.max(0, ...host.book.map(({ id }) => id), ...gone);
  const gone: number[] = [];
  const call = (name: string) => {
    host.calls.push(name);
    host.before(name, host.calls.length);
  };
  const find = (id: number) => host.book.find((sheet) => sheet.id === id) ?? null;
  const need = (id: number) => {
    const sheet = find(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  };
  const put = (sheet: MemorySheet, row: number, column: number, cells: readonly (readonly CellInput[])[]) => {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const values = sheet.values[row - 1 + r] ?? [];
        sheet.values[row - 1 + r] = values;
        while (values.length < column + c) values.push('');
        const place = areaNotation({ row: row + r, column: column + c, rows: 1, columns: 1 });
        delete sheet.formulas[place];
        if (typeof cell === 'object' && cell !== null && 'formula' in cell) {
          sheet.formulas[place] = cell.formula;
          values[column - 1 + c] = cell.formula.startsWith('=MCQM_POINTS') ? 'Балл' : '';
        } else values[column - 1 + c] = cell ?? '';
      });
    });
  };
  const kept = new Map<string, string>();
  const host: MemoryHost = {
    book: [],
    clock: new Date('2026-03-02T08:00:00Z'),
    zone: { locale: 'ru_RU', timeZone: 'Europe/Moscow' },
    calls: [],
    before: () => {},
    opened: null,
    locked: false,
    reported: [],
    addSheet(name, values = []) {
      const sheet: MemorySheet = { ...blankSheet(nextId(), name), values };
      host.book.push(sheet);
      return sheet;
    },
    sheet(name) {
      const found = host.book.find((sheet) => sheet.name === name);
      if (!found) throw new Error(`no sheet «${name}» among ${host.book.map((sheet) => sheet.name).join(', ')}`);
      return found;
    },

    now: () => host.clock,
    localNow: () => '2026-03-02T11:00:00',
    newId: () => `job-${host.calls.length}`,
    settings: () => host.zone,
    changeSettings: (settings) => {
      call('changeSettings');
      host.zone = { ...settings };
    },
    flush: () => {},
    keep: (name, text) => {
      call('keep');
      kept.set(name, text);
    },
    recall: (name) => {
      call('recall');
      return kept.get(name) ?? null;
    },
    alone: (_, work) => (host.locked ? null : { value: work() }),
    sheets: () => {
      call('sheets');
      return host.book.map(({ id, name }) => ({ id, name }));
    },
    sheetNamed: (name) => {
      call('sheetNamed');
      const sheet = host.book.find((own) => own.name === name);
      return sheet ? { id: sheet.id, name } : null;
    },
    readSheet: (id) => {
      call('readSheet');
      const sheet = find(id);
      return sheet && { id, values: rectangle(sheet.values) };
    },
    readLinked: (id) => {
      call('readLinked');
      const sheet = find(id);
      if (!sheet) return null;
      const values = rectangle(sheet.values);
      const place = (row: number, column: number) =>
        areaNotation({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
      const links = values.map((line, row) =>
        line.map(
          (_, column) => sheet.links[place(row, column)] ?? hyperlinkTarget(sheet.formulas[place(row, column)] ?? ''),
        ),
      );
      return { id, values, links };
    },
    readFormulas: (id) => {
      call('readFormulas');
      const sheet = find(id);
      return (
        sheet &&
        rectangle(sheet.values).map((line, row) =>
          line.map(
            (_, at) => sheet.formulas[areaNotation({ row: row + 1, column: at + 1, rows: 1, columns: 1 })] ?? '',
          ),
        )
      );
    },
    readArea: (id, area) => {
      call('readArea');
      const sheet = find(id);
      if (!sheet) return null;
      const rows = rectangle(sheet.values).slice(area.row - 1, area.row - 1 + area.rows);
      return rows.map((row) => row.slice(area.column - 1, area.column - 1 + area.columns));
    },
    readBlock: (name, area) => {
      call('readBlock');
      const sheet = host.book.find((own) => own.name === name);
      if (!sheet) return null;
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (__, column) => sheet.values[area.row - 1 + row]?.[area.column - 1 + column] ?? '',
        ),
      );
    },
    writeBlock: (name, row, column, cells) => {
      call('writeBlock');
      put(host.sheet(name), row, column, cells);
      call('writeBlock:done');
    },
    growSheet: () => call('growSheet'),
    readCorner: (id) => {
      call('readCorner');
      const sheet = find(id);
      return sheet && { id, values: rectangle(sheet.values).slice(0, 30) };
    },
    inspectSheet: (id) => {
      call('inspectSheet');
      const sheet = find(id);
      if (!sheet) return null;
      const values = rectangle(sheet.values);
      showBlocked(sheet, values);
      const grid = (of: Record<string, string>, blank: string) => {
        const cells = values.map((row) => row.map(() => blank));
        for (const [place, content] of Object.entries(of)) {
          const { row, column } = cellAt(place);
          const line = cells[row - 1];
          if (line && column <= line.length) line[column - 1] = content;
        }
        return cells;
      };
      return {
        id,
        values,
        formulas: grid(sheet.formulas, ''),
        formats: grid(sheet.formats, 'General'),
        lists: grid(sheet.lists, ''),
      };
    },
    insertLines: (id, axis, at, count) => {
      call('insertLines');
      moveLines(host.book, need(id), axis, 'before' in at ? at.before : at.after + 1, count);
      call('insertLines:done');
    },
    deleteLines: (id, axis, start, count) => {
      call('deleteLines');
      moveLines(host.book, need(id), axis, start, -count);
      call('deleteLines:done');
    },
    hideRows: () => call('hideRows'),
    setFormats: (id, blocks) => {
      call('setFormats');
      for (const { area, format } of blocks) for (const place of placesOf(area)) need(id).formats[place] = format;
    },
    setLists: (id, blocks) => {
      call('setLists');
      for (const { area, list } of blocks) {
        for (const place of placesOf(area)) need(id).lists[place] = listLink(list.sheetId, list.area);
      }
    },
    setNotes: (id, notes) => {
      call('setNotes');
      need(id).notes = Object.fromEntries(notes.map(({ row, column, text }) => [`${row},${column}`, text]));
    },
    buildSheet: (plan, index) => {
      call('buildSheet');
      if (host.book.some(({ name }) => name === plan.name)) return null;
      const sheet: MemorySheet = { ...blankSheet(nextId(), plan.name), hidden: true, plan };
      put(sheet, 1, 1, plan.cells);
      for (const { area, format } of plan.formats) for (const place of placesOf(area)) sheet.formats[place] = format;
      for (const { area, list } of plan.validations) {
        const source = host.sheet(list.sheet);
        for (const place of placesOf(area)) sheet.lists[place] = listLink(source.id, list.area);
      }
      host.book.splice(index, 0, sheet);
      // A failure after the sheet stands and before anybody has written down that it does.
      call('buildSheet:done');
      return sheet.id;
    },
    write: (id, row, column, cells) => {
      call('write');
      put(need(id), row, column, cells);
      call('write:done');
    },
    deleteSheets: (ids) => {
      for (const id of ids) {
        call('deleteSheet');
        const at = host.book.findIndex((sheet) => sheet.id === id);
        const [deleted] = at >= 0 ? host.book.splice(at, 1) : [];
        if (deleted) forgetGrid(host.book, deleted);
        gone.push(id);
      }
    },
    showSheets: (ids) => {
      for (const id of ids) {
        call('showSheet');
        need(id).hidden = false;
      }
    },
    openCell: (id, row, column) => {
      call('openCell');
      need(id);
      host.opened = { id, row, column };
    },
    report: (thrown) => host.reported.push(thrown),
  };
  return host;
}

/** The one formula of the points shows an error while anything stands under it. */
function showBlocked({ formulas }: MemorySheet, values: CellValue[][]): void {
  for (const [place, formula] of Object.entries(formulas)) {
    if (!formula.startsWith('=MCQM_POINTS')) continue;
    const { row, column } = cellAt(place);
    const under = values.slice(row).some((line) => line[column - 1] !== '');
    const line = values[row - 1];
    if (line) line[column - 1] = under ? '#REF!' : 'Балл';
  }
}

function blankSheet(id: number, name: string): MemorySheet {
  return { id, name, hidden: false, values: [], formulas: {}, links: {}, formats: {}, lists: {}, plan: null };
}

/** `getValues` gives a full rectangle. */
function rectangle(values: readonly CellValue[][]): CellValue[][] {
  let width = 1;
  for (const row of values) width = Math.max(width, row?.length ?? 0);
  const rows = values.length === 0 ? [[]] : values;
  const full: CellValue[][] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const line = [...(rows[row] ?? [])];
    for (let column = 0; column < width; column += 1) line[column] ??= '';
    full.push(line);
  }
  return full;
}
