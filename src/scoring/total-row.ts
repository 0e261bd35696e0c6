import { placeOfCode } from '../catalog/place-of-code';
import { STAGES, type StageNumber } from '../catalog/stages';
import { addNumbers } from './add-numbers';
import { problemSentence, type ScoredRow } from './scored-row';

/** Totals of one system, one mechanism or everything: plain JSON. Fractions are 0..1; `null` means unknown, never zero. */
export interface TotalRow {
  /** "1.1", "1" or "Всего". */
  readonly code: string;
  readonly title: string;
  /** Score by stage 1..9; `null` where the row has no position of that stage. */
  readonly stages: readonly (number | null)[];
  /** Stages that hold a bad row: their scores leave it out. */
  readonly badStages: readonly StageNumber[];
  readonly score: number;
  /** Maximum less н/п. */
  readonly maximum: number;
  /** Maximum with н/п positions counted in. */
  readonly fullMaximum: number;
  /** Score / maximum; `null` when the maximum is 0. */
  readonly fraction: number | null;
  readonly positions: number;
  /** Positions with an answer of the scale, zero included; н/п is counted apart. */
  readonly answered: number;
  readonly notApplicable: number;
  readonly complete: number;
  /** True where penalties outweighed the points and the total was held at zero by the floor. */
  readonly floored: boolean;
  /** Stages whose own score was held at zero; their negative sums still count in the total. */
  readonly flooredStages: readonly StageNumber[];
  /** Sentences about bad rows; the scores then leave those rows out and must not be signed. */
  readonly problems: readonly string[];
}

/**
 * Adds up a part of the universe. Penalties may outweigh points: a stage, a system and a total each stand at their own
 * sum and never below 0, and say so when they were held there.
 *
 * @param rows rows of the universe (see take-universe.ts) that belong to the part
 */
export function totalRow(code: string, title: string, rows: readonly ScoredRow[]): TotalRow {
  const sum = sumPoints(rows);
  const stages = Array.from({ length: 9 }, (_, index) => {
    const own = rows.filter(({ position }) => position?.stage === index + 1);
    return own.length > 0 ? sumPoints(own) : null;
  });
  const maximum = addNumbers(rows.map((row) => row.maximum));
  const bad = rows.filter(({ problem }) => problem !== null);
  const count = (wanted: (row: ScoredRow) => boolean) => rows.filter(wanted).length;
  return {
    code,
    title,
    stages: stages.map((stage) => stage?.score ?? null),
    badStages: [...new Set(bad.map(stageOf))].filter((stage) => stage !== null).sort(),
    score: sum.score,
    maximum,
    fullMaximum: addNumbers(rows.map(({ position }) => position?.maximum ?? 0)),
    fraction: maximum > 0 ? sum.score / maximum : null,
    positions: count(({ position }) => position !== null),
    answered: count(({ answer }) => answer.state === 'answered'),
    notApplicable: count(({ answer }) => answer.state === 'not-applicable'),
    complete: count(({ complete }) => complete),
    floored: sum.floored,
    flooredStages: STAGES.map(({ number }) => number).filter((number) => stages[number - 1]?.floored),
    problems: bad.map(problemSentence),
  };
}

/** The sum of the points and whether the floor held it at zero. */
export function sumPoints(rows: readonly ScoredRow[]): { score: number; floored: boolean } {
  const sum = addNumbers(rows.map(({ points }) => points ?? 0));
  return { score: Math.max(0, sum), floored: sum < 0 };
}

/** A stage is known from the position, and from the code where the code is not in the rubric. */
function stageOf({ position, code }: ScoredRow): StageNumber | null {
  return (position ?? placeOfCode(code))?.stage ?? null;
}
