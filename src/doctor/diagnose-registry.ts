import type { BookState, RegisteredSheet } from '../workbook/book-state';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import { buildOrder, sheetOrder, standardName } from '../workbook/sheet-names';
import type { Diagnosis } from './ailment';
import { makeDiagnosis } from './make-diagnosis';
import { nameSome } from './write-runs';

/** A sheet of the file with the marker it carries. */
export interface MarkedSheet {
  readonly id: number;
  readonly name: string;
  readonly marker: { readonly key: SheetKey; readonly row: number; readonly column: number } | null;
}

export interface Registry {
  /** What `_mcqm` says; rebuilt from the markers where it cannot be read. */
  readonly state: BookState;
  readonly readable: boolean;
  /** Numbers of the systems, and whether there are expected results; where `_mcqm` is gone, by what is left. */
  readonly systems: readonly string[];
  readonly deliverables: boolean;
  /** Every sheet of the file. */
  readonly sheets: readonly MarkedSheet[];
  /** Which sheet is which now; keys without a sheet are left out. */
  readonly places: ReadonlyMap<SheetKey, MarkedSheet>;
}

/** No sheet has this id. */
const NO_SHEET = -1;

/** Sheets that are gone, renamed, copied, or known to `_mcqm` under an id that is no more. */
export function diagnoseRegistry(registry: Registry): Diagnosis[] {
  const { state, readable, systems, deliverables, sheets, places } = registry;
  const book = { key: 'state' as const, id: null, name: standardName('state') };
  const wanted = sheetOrder(systems, deliverables);
  const now: RegisteredSheet[] = wanted.flatMap((key) => {
    const sheet = places.get(key);
    if (sheet) return [{ key, id: sheet.id, name: sheet.name }];
    // Written down as gone, so that the next examination says so.
    return readable ? [] : [{ key, id: NO_SHEET, name: standardName(key) }];
  });
  const steps = [{ do: 'register', sheets: now } as const];
  const found: Diagnosis[] = [];
  if (!readable) found.push(makeDiagnosis('state-lost', book, { steps }));
  const moved = readable ? state.sheets.filter(({ key, id }) => places.has(key) && places.get(key)?.id !== id) : [];
  if (moved.length > 0) {
    const words = { sheets: nameSome(moved.map(({ key }) => `«${places.get(key)?.name ?? ''}»`)) };
    found.push(makeDiagnosis('registry-stale', book, { words, steps, count: moved.length }));
  }
  const renamed = readable
    ? state.sheets.filter(({ key, id, name }) => places.get(key)?.id === id && places.get(key)?.name !== name)
    : [];
  if (renamed.length > 0) {
    const words = { sheets: nameSome(renamed.map(({ key, name }) => `«${name}» → «${places.get(key)?.name ?? ''}»`)) };
    found.push(makeDiagnosis('sheet-renamed', book, { words, steps, count: renamed.length }));
  }
  // A sheet is laid after those its formulas and lists point to.
  for (const key of buildOrder(systems, deliverables)) {
    if (places.has(key)) continue;
    const name = state.sheets.find((sheet) => sheet.key === key)?.name ?? standardName(key);
    const code = systemOfKey(key) === null ? missingCode(key) : 'sheet-missing';
    found.push(makeDiagnosis(code, { key, id: null, name }, { steps: [{ do: 'build', key }] }));
  }
  const certain = (sheet: MarkedSheet) => readable && state.sheets.some(({ id }) => id === sheet.id);
  return [...found, ...findCopies(sheets, places, certain)];
}

function missingCode(key: SheetKey) {
  if (key === 'documents' || key === 'passport') return 'register-missing' as const;
  if (key === 'deliverables') return 'results-missing' as const;
  return key === 'method' ? ('method-missing' as const) : ('service-sheet-missing' as const);
}

/** A copy carries the marker of its original: the workbook reads one of them, and people may write into the other. */
function findCopies(
  sheets: readonly MarkedSheet[],
  places: ReadonlyMap<SheetKey, MarkedSheet>,
  certain: (sheet: MarkedSheet) => boolean,
): Diagnosis[] {
  const copies = sheets.filter(
    ({ id, marker }) => marker && marker.key !== 'state' && places.get(marker.key)?.id !== id,
  );
  return [...new Set(copies.map(({ marker }) => marker?.key))].flatMap((key) => {
    const original = key && places.get(key);
    if (!key || !original) return [];
    const own = copies.filter(({ marker }) => marker?.key === key);
    // Where nobody registered either of them, only a person knows which one was worked in.
    const steps = own.flatMap(({ id, marker }) =>
      marker && certain(original)
        ? [{ do: 'write', sheetId: id, row: marker.row, column: marker.column, cells: [[null]] } as const]
        : [],
    );
    const words = { copies: nameSome(own.map(({ name }) => `«${name}»`)) };
    return [makeDiagnosis('sheet-copied', { key, id: null, name: original.name }, { words, steps, count: own.length })];
  });
}
