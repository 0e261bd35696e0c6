import { STATUS_WORDS } from '../catalog/rubric-words';
import { type Area, absoluteReference, areaNotation } from './area';
import { METHOD_COLUMN_KEYS } from './columns';
import { columnToEnd, totalArea } from './score-layout';

/** Points cannot be counted while the add-on is not enabled in this file; this is the way to enable it. */
export const BANNER = 'Баллы не считаются: откройте дополнение в меню «Расширения»';
/** Shown instead of a total whose scope holds a row that cannot be scored. */
export const BAD_TOTAL = '⚠';

/** «Отвечено из 40»: the words before the number. */
export const ANSWERED_OF = 'Отвечено из ';

/** The formulas of an «Оценка» sheet: English names, `;`, no decimal literals, ranges from the header to the locked end. */
export interface ScoreFormulas {
  /** In the header of «Балл»: gives its own header and the points of all rows, so rows stay sortable. */
  readonly points: string;
  readonly score: string;
  readonly maximum: string;
  /** «Отвечено из 40», retired positions left out. */
  readonly answeredLabel: string;
  readonly answered: string;
  readonly percent: string;
  readonly banner: string;
}

/**
 * @param positions how many positions the sheet is laid with
 * @param rubric name of «Методика» and its table with the header and the locked end row
 */
export function scoreFormulas(positions: number, rubric: PinnedTable): ScoreFormulas {
  return scoreFormulasOf((key) => columnToEnd(key, positions), totalArea, rubric);
}

type Counted = 'code' | 'answer' | 'points';

export interface PinnedTable {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The same for a table that people may have moved since.
 *
 * @param columnOf a column from its header to the locked end row
 * @param totalOf the total above a column
 */
export function scoreFormulasOf(
  columnOf: (key: Counted) => Area,
  totalOf: (key: 'points' | 'maximum') => Area,
  rubric: PinnedTable,
): ScoreFormulas {
  const range = (key: Counted) => areaNotation(columnOf(key));
  const [codes, answers, points] = [range('code'), range('answer'), range('points')];
  const method = (key: (typeof METHOD_COLUMN_KEYS)[number]) =>
    absoluteReference(rubric.sheet, {
      ...rubric.area,
      column: rubric.area.column + METHOD_COLUMN_KEYS.indexOf(key),
      columns: 1,
    });
  // 1 for a row whose position counts: a retired one stays readable and is in no total.
  const active = `COUNTIFS(${method('code')};${codes};${method('status')};"${STATUS_WORDS.active}")`;
  const call = `${codes};${answers};${absoluteReference(rubric.sheet, rubric.area)}`;
  const [score, maximum] = [areaNotation(totalOf('points')), areaNotation(totalOf('maximum'))];
  const header = areaNotation({ ...columnOf('points'), rows: 1 });
  return {
    points: `=MCQM_POINTS(${call})`,
    score: `=IFERROR(MCQM_SCORE(${call});"${BAD_TOTAL}")`,
    // Taken from «Методика», as the points are, so that both follow a change of it at once. Less what is not applicable:
    // an answer with a slash that gives neither points nor ⚠, however н/п is typed or pasted.
    maximum:
      `=SUMPRODUCT(SUMIF(${method('code')};${codes};${method('maximum')});${active};` +
      `1-ISNUMBER(FIND("/";${answers}))*(1-ISNUMBER(${points}))*(1-ISNUMBER(FIND("${BAD_TOTAL}";${points}))))`,
    answeredLabel: `="${ANSWERED_OF}"&SUMPRODUCT(${active}*1)`,
    answered: `=SUMPRODUCT(${active}*(1-ISBLANK(${answers})))`,
    percent: `=IF(ISNUMBER(${score});IF(${maximum}>0;${score}/${maximum};"");"${BAD_TOTAL}")`,
    banner: `=IF(ISERROR(${header});"${BANNER}";"")`,
  };
}
