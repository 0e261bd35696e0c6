import { STAGES } from '../catalog/stages';
import { type CheckedBook, type CheckedSystem, cellOf, nameSystem } from './checked-book';
import type { Finding } from './finding';
import type { FindingCode } from './finding-code';
import { makeFinding } from './make-finding';
import { type CycleLink, readCycle } from './read-cycle';

/** What a stage rests on as a whole (design, section 7), where no link says it position by position. */
const RESTS: readonly { readonly stage: number; readonly on: number; readonly code: FindingCode }[] = [
  { stage: 6, on: 5, code: 'recommendations-without-analysis' },
  { stage: 7, on: 5, code: 'measures-without-analysis' },
  { stage: 8, on: 5, code: 'decisions-without-analysis' },
  { stage: 9, on: 7, code: 'effectiveness-without-measures' },
];

/** The cycle by its stages. A stage that the system does not have is asked of nobody. */
export function checkStages(book: CheckedBook): Finding[] {
  return book.systems.flatMap((system) => {
    const cycle = readCycle(book, system.number);
    const claimed = (stage: number) => cycle.filter((link) => link.stage === stage && link.points > 0);
    const lacks = (stage: number) => cycle.some((link) => link.stage === stage) && claimed(stage).length === 0;
    const hanging = RESTS.filter(({ stage, on }) => claimed(stage).length > 0 && lacks(on));
    const matching = claimed(2).filter((link) => matchesGoal(link, book.rules.words['matches-goal'] ?? []));
    return [
      ...(matching.length > 0 && lacks(1) ? [findMissingGoal(system, matching)] : []),
      ...hanging.flatMap(({ stage, code }) => hangStage(system, code, claimed(stage))),
    ];
  });
}

/** True for the answer whose words say that the indicator matches the goal, the method or the system. */
function matchesGoal({ row: { scored } }: CycleLink, words: readonly string[]): boolean {
  const { answer, position } = scored;
  if (answer.state !== 'answered') return false;
  const said = position?.scale.find(({ code }) => code === answer.code)?.words ?? '';
  return words.some((word) => said.startsWith(word));
}

function findMissingGoal(system: CheckedSystem, matching: readonly CycleLink[]): Finding {
  const count = matching.length;
  const words = { system: nameSystem(system), count: String(count), ground: STAGES[0].title };
  const [first] = matching;
  return makeFinding('goal-missing', {
    words,
    system: system.number,
    stage: 2,
    count,
    cell: first ? cellOf(first.row, 'answer') : null,
  });
}

function hangStage(system: CheckedSystem, code: FindingCode, claimed: readonly CycleLink[]): Finding[] {
  return claimed.slice(0, 1).map(({ row, stage }) =>
    makeFinding(code, {
      words: { system: nameSystem(system) },
      system: system.number,
      stage,
      count: claimed.length,
      cell: cellOf(row, 'answer'),
    }),
  );
}
