import { cleanText } from '../catalog/clean-text';
import { SCORE_COLUMNS, type ScoreColumn } from '../workbook/columns';
import { readSuggestionsId } from '../workbook/comment-suggestions';
import { noticeLine } from '../workbook/empty-sheet';
import { SCORE_ROWS } from '../workbook/score-layout';
import { scoreKey } from '../workbook/sheet-key';
import { type SystemOfRubric, systemHeading } from '../workbook/workbook-context';
import { at, type DoctorSheet } from './doctor-sheet';
import { stageCell } from './mend-codes';
import { offersColumn } from './offers-column';
import type { Patient } from './patient';
import type { TableShape } from './survey-table';

/** So many of a column's cells have to speak for it. */
const ENOUGH = 3;

/** How an «Оценка» sheet is laid, and by what its columns are told when keys and titles are gone. */
export function scoreShape(system: SystemOfRubric, { lists, numbers, framework }: Patient): TableShape<ScoreColumn> {
  const own = (pick: (position: SystemOfRubric['positions'][number]) => string) =>
    new Set(system.positions.map((position) => cleanText(pick(position))).filter((text) => text !== ''));
  const codes = own(({ code }) => code);
  const said: readonly (readonly [ScoreColumn, ReadonlySet<string>])[] = [
    ['code', codes],
    ['position', own(({ text }) => text)],
    ['stage', own(({ stage }) => stageCell(stage))],
    ['group', own(({ group }) => group)],
  ];
  return {
    key: scoreKey(system.number),
    columns: SCORE_COLUMNS,
    keysToHeader: SCORE_ROWS.header - SCORE_ROWS.keys,
    head: [
      { above: 3, column: 'code', text: systemHeading(system) },
      { above: 2, column: 'code', text: noticeLine({ framework }) },
      { above: 2, column: 'maximum', text: 'Максимум' },
      { above: 2, column: 'points', text: 'Баллы' },
      { above: 2, column: 'document', text: 'Процент' },
    ],
    endColumn: 'position',
    isRow: (cells) => cells.some((cell) => codes.has(cell)),
    recognise: (sheet, missing) => {
      const found = new Map<ScoreColumn, number>();
      for (const [key, texts] of said) {
        if (missing.includes(key))
          take(found, key, sheet, (row, column) => texts.has(cleanText(at(sheet.values, row, column))));
      }
      const suggests = (link: string) =>
        lists?.columns.some(({ head, area }) => readSuggestionsId(head) && offersColumn(link, lists.sheetId, area));
      const offers = (id: number | undefined) => (row: number, column: number) =>
        at(sheet.lists, row, column).startsWith(`${id}!`);
      if (missing.includes('answer') && lists) {
        // Comments offer words from the same sheet.
        const own = offers(lists.sheetId);
        take(found, 'answer', sheet, (row, column) => own(row, column) && !suggests(at(sheet.lists, row, column)));
      }
      // Both document columns offer the same numbers: which is which only the other one tells.
      if (missing.includes('document') && !missing.includes('document2') && numbers) {
        take(found, 'document', sheet, offers(numbers.sheetId));
      }
      return found;
    },
  };
}

/** The column where most cells speak for the key. */
function take(
  found: Map<ScoreColumn, number>,
  key: ScoreColumn,
  sheet: DoctorSheet,
  speaks: (row: number, column: number) => boolean,
): void {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  let [best, most] = [0, ENOUGH - 1];
  for (let column = 1; column <= width; column += 1) {
    const votes = sheet.values.filter((_, row) => speaks(row + 1, column)).length;
    if (votes > most) [best, most] = [column, votes];
  }
  if (best > 0) found.set(key, best);
}
