import { areaNotation, columnLetter } from './area';
import { PALETTE } from './palette';
import { columnToEnd, SCORE_ROWS, scoreColumn } from './score-layout';
import type { ConditionalRule } from './sheet-plan';

/**
 * Colours that follow the answers. The first rule that fits wins, so they go from the gravest on; every colour only
 * repeats what the words of the cell say already.
 */
export function scoreColours(positions: number): ConditionalRule[] {
  const rows = (from: number, to = from) => [
    { row: SCORE_ROWS.first, column: from, rows: positions, columns: to - from + 1 },
  ];
  const first = (key: Parameters<typeof scoreColumn>[0]) => `$${columnLetter(scoreColumn(key))}${SCORE_ROWS.first}`;
  const [code, answer, points, document] = [first('code'), first('answer'), first('points'), first('document')];
  const answers = areaNotation(columnToEnd('answer', positions)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const above = (cell: string) => cell.replace(/\d+$/, String(SCORE_ROWS.header));
  const [stageAt, groupAt] = [scoreColumn('stage'), scoreColumn('group')];
  const [stage, group] = [first('stage'), first('group')];
  return [
    {
      areas: rows(scoreColumn('answer'), scoreColumn('points')),
      when: { formula: `=LEFT(${points};1)="⚠"` },
      style: { background: PALETTE.bad, color: PALETTE.badInk, bold: true },
    },
    {
      areas: rows(scoreColumn('answer')),
      // A system nobody has begun stays white: colouring all of it would say nothing.
      when: { formula: `=AND(${code}<>"";LEN(${answer})=0;COUNTA(${answers})>1)` },
      style: { background: PALETTE.open },
    },
    {
      areas: rows(scoreColumn('points')),
      when: { formula: `=AND(ISNUMBER(${points});${points}=0)` },
      style: { background: PALETTE.zero },
    },
    {
      areas: rows(scoreColumn('document'), scoreColumn('clause')),
      when: { formula: `=AND(ISNUMBER(${points});${points}>0;LEN(${document})=0)` },
      style: { background: PALETTE.unproved },
    },
    {
      areas: rows(groupAt),
      when: { formula: `=AND(${group}<>"";${group}=${above(group)})` },
      style: { color: PALETTE.repeated },
    },
    {
      areas: rows(stageAt),
      when: { formula: `=AND(${stage}<>"";${stage}=${above(stage)})` },
      style: { color: PALETTE.repeated },
    },
  ];
}
