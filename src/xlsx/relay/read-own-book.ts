import { writeRubricTable } from '../../catalog/write-rubric-table';
import { type BookState, readState, type StateFramework } from '../../workbook/book-state';
import type { SheetKey } from '../../workbook/sheet-key';
import { sheetOrder, standardName } from '../../workbook/sheet-names';
import { systemsOfRubric, type WorkbookContext } from '../../workbook/workbook-context';
import { pinnedRubric } from '../judge/pinned-rubric';
import { valuesOf } from '../judge/sheet-values';
import type { SheetCells } from '../sheet-cells';
import { markerOf } from '../sheet-marker';

/** Our sheets of a book, by what they are, and what their plans are made from. */
export interface OwnBook {
  readonly sheets: ReadonlyMap<SheetKey, SheetCells>;
  readonly context: WorkbookContext;
}

/** @returns `null` where «Методика» is gone or damaged: then nobody knows what the sheets were */
export function readOwnBook(all: readonly SheetCells[]): OwnBook | null {
  const sheets = new Map<SheetKey, SheetCells>();
  for (const sheet of all) {
    const key = markerOf(sheet);
    if (key !== null && !sheets.has(key)) sheets.set(key, sheet);
  }
  const rubric = pinnedRubric(all);
  if (rubric === null) return null;
  const state = stateOf(sheets.get('state'));
  const framework: StateFramework = state?.framework ?? {
    id: rubric.framework,
    version: rubric.version,
    title: rubric.framework,
    short: rubric.framework,
    notice: null,
    mechanisms: [],
  };
  const context: WorkbookContext = {
    framework,
    rubric,
    rubricTable: writeRubricTable(rubric),
    passport: {},
    illustration: state?.illustration ?? null,
    // A sheet that is gone still has its name in the formulas of the others.
    names: new Map([
      ...sheetOrder(systemsOfRubric(rubric).map(({ number }) => number)).map(
        (key) => [key, standardName(key)] as const,
      ),
      ...[...sheets].map(([key, { name }]) => [key, name] as const),
    ]),
    ids: new Map([...sheets].map(([key, { id }]) => [key, Number(id)])),
  };
  return { sheets, context };
}

function stateOf(sheet: SheetCells | undefined): BookState | null {
  const state = sheet ? readState(valuesOf(sheet)) : null;
  return typeof state === 'string' ? null : state;
}
