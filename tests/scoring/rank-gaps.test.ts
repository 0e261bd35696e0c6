import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { GAP_WORK } from '../../src/scoring/gap-work';
import { rankGaps } from '../../src/scoring/rank-gaps';
import { scoreRows } from '../../src/scoring/score-rows';
import { takeUniverse } from '../../src/scoring/take-universe';
import { readMiniRubric } from '../examples/read-examples';

const { rubric } = readRubricTable(readMiniRubric());

/** All positions of the little rubric; the ones named have this answer and these documents. */
function rank(given: Record<string, [answer: string, ...documents: string[]]>) {
  const rows = rubric.positions.map(({ code }) => ({
    code,
    answer: given[code]?.[0] ?? '',
    documents: given[code]?.slice(1) ?? [],
  }));
  const scored = scoreRows(rows, rubric);
  const active = new Set(takeUniverse(scored, rubric));
  return rankGaps(
    scored.flatMap((row, index) =>
      active.has(row) ? [{ scored: row, documents: rows[index]?.documents.filter(Boolean) ?? [] }] : [],
    ),
  );
}

const short = (steps: ReturnType<typeof rank>) =>
  steps.map(({ kind, gaps, lost, work }) => [kind, gaps.map(({ code }) => code).join(' '), lost, work]);

// Everything answered to the full, so that a test can spoil one thing.
const FULL: Record<string, [string, ...string[]]> = {
  '1.1.1.01': ['1', '3'],
  '1.1.1.02': ['1', '3'],
  '1.1.2.01': ['2', '3'],
  '1.1.2.02': ['2', '3'],
  '1.1.2.03': ['0'],
  '1.1.4.01': ['1', '4'],
  '1.1.4.02': ['1', '4'],
  '1.1.4.03': ['1', '4'],
  '1.1.5.01': ['4', '5'],
  '1.2.1.01': ['1', '6'],
  '1.2.2.01': ['0'],
  '2.1.2.01': ['0'],
  '2.1.7.01': ['1', '7'],
};

test('full marks leave nothing to win', () => {
  expect(rank(FULL)).toEqual([]);
});

test('an unanswered position whose neighbours are proved by a document is one reading of that document away', () => {
  const [step, ...others] = rank({ ...FULL, '1.1.4.02': [''], '1.1.4.03': [''] });
  expect(others).toEqual([]);
  expect(step).toMatchObject({
    kind: 'same-document',
    lost: 2,
    work: GAP_WORK['same-document'].work,
    document: { no: '4', proves: 1 },
  });
});

test('of two documents the one that proves more of the component is named, and each position counts once', () => {
  const [step] = rank({ ...FULL, '1.1.1.01': ['1', '8', '9'], '1.1.1.02': [''], '1.1.2.01': [''] });
  // Stage 2: 1.1.2.02 is proved by 3; stage 1: 1.1.1.01 by 8 and 9, one position each.
  expect(step).toMatchObject({ kind: 'same-document', stage: 2, lost: 2, document: { no: '3', proves: 1 } });
  const twice = rank({ ...FULL, '1.1.4.01': ['1', '4', '4'], '1.1.4.02': ['1', '5'], '1.1.4.03': [''] });
  expect(twice[0]?.document).toEqual({ no: '4', proves: 1 });
});

test('unanswered without any document at hand takes one piece of work for each position', () => {
  expect(short(rank({ ...FULL, '1.1.1.01': [''], '1.1.1.02': [''] }))).toEqual([
    ['unanswered', '1.1.1.01 1.1.1.02', 2, 2],
  ]);
});

test('a document that proves no points proves no neighbours', () => {
  expect(rank({ ...FULL, '1.1.1.01': ['0', '3'], '1.1.1.02': [''] }).map(({ kind }) => kind)).toEqual([
    'unanswered',
    'write',
  ]);
});

test('a zero in a goal is written into the act, a zero in an analysis has to be carried out, a part is improved', () => {
  // Lost for a share of work: 1/2 (improve), then 1/3 (write) and 4/5 (carry out).
  const steps = rank({ ...FULL, '1.2.1.01': ['0'], '1.1.5.01': ['0'], '1.1.2.01': ['1', '3'] });
  expect(short(steps)).toEqual([
    ['carry-out', '1.1.5.01', 4, 5],
    ['improve', '1.1.2.01', 1, 2],
    ['write', '1.2.1.01', 1, 3],
  ]);
});

test('an ineffective indicator and the monitoring it cancels come back together, for one replacement', () => {
  // 1.1.4.01 rests on 1.1.2.01 alone; 1.1.4.03 on two indicators of which one still works.
  expect(short(rank({ ...FULL, '1.1.2.01': ['неэф'] }))).toEqual([['replace-indicator', '1.1.2.01 1.1.4.01', 3, 3]]);
  // Both ineffective: 1.1.4.03 is cancelled too and comes back with the first of its indicators.
  expect(short(rank({ ...FULL, '1.1.2.01': ['неэф'], '1.1.2.02': ['неэф'] }))).toEqual([
    ['replace-indicator', '1.1.2.01 1.1.4.01 1.1.4.03', 4, 3],
    ['replace-indicator', '1.1.2.02 1.1.4.02', 3, 3],
  ]);
});

test('a penalty of known size can be won back, one of unknown size loses nothing that could be named', () => {
  expect(short(rank({ ...FULL, '1.1.2.03': ['1'], '1.2.2.01': ['1'] }))).toEqual([['drop-harmful', '1.1.2.03', 2, 3]]);
});

test('н/п and bad rows are no gaps', () => {
  expect(rank({ ...FULL, '1.1.1.02': ['н/п'], '1.1.1.01': ['да'] })).toEqual([]);
});

test('of equal gain for the work the step that wins more stands first, then the smaller code', () => {
  const steps = rank({ ...FULL, '1.2.1.01': [''], '2.1.7.01': [''], '1.1.1.01': [''], '1.1.1.02': [''] });
  expect(short(steps)).toEqual([
    ['unanswered', '1.1.1.01 1.1.1.02', 2, 2],
    ['unanswered', '1.2.1.01', 1, 1],
    ['unanswered', '2.1.7.01', 1, 1],
  ]);
});
