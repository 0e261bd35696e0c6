import { STAGES } from '../catalog/stages';
import { addNumbers } from '../scoring/add-numbers';
import type { BrokenChain, ChainRepair } from './chain';
import { type CheckedBook, type CheckedSystem, cellOf, nameSystem } from './checked-book';
import { countPoints } from './count-points';
import { makeFinding } from './make-finding';
import { type CycleLink, readCycle } from './read-cycle';
import { restOn } from './rest-on';

/**
 * Where the cycle of each system starts to break, and the cheapest repair: the fewest cells to fill so that every point
 * claimed further on rests on something again, and of equal ones those that bring the most points of their own. Answers
 * are looked at first; where they hold together, the same question is asked of documents.
 *
 * @returns systems in their order, within them the stage where a chain breaks first
 */
export function findChains(book: Pick<CheckedBook, 'systems' | 'rows'>): BrokenChain[] {
  return book.systems.flatMap((system) => {
    const cycle = readCycle(book, system.number);
    const byAnswers = findBreaks(system, cycle, 'answer', ({ points }) => points > 0);
    if (byAnswers.length > 0) return byAnswers;
    const claimed = cycle.filter(({ points }) => points > 0);
    return findBreaks(system, claimed, 'document', ({ proved }) => proved);
  });
}

type Holds = (link: CycleLink) => boolean;

function findBreaks(
  system: CheckedSystem,
  cycle: readonly CycleLink[],
  kind: ChainRepair['kind'],
  holds: Holds,
): BrokenChain[] {
  const groups = new Map<number, { hanging: CycleLink[]; fill: Set<CycleLink> }>();
  for (const link of cycle.filter(holds)) {
    const own = toFill(link, cycle, holds, new Set());
    if (own.length === 0) continue;
    const stage = Math.min(...own.map((needed) => needed.stage));
    const group = groups.get(stage) ?? { hanging: [], fill: new Set() };
    groups.set(stage, group);
    group.hanging.push(link);
    // What is filled for one position may carry the next one too.
    for (const needed of toFill(link, cycle, holds, group.fill)) group.fill.add(needed);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([stage, { hanging, fill }]) => describe(system, stage, hanging, [...fill], kind));
}

/** The fewest links to fill so that this one stands; `filled` are counted on already. */
function toFill(
  link: CycleLink,
  cycle: readonly CycleLink[],
  holds: Holds,
  filled: ReadonlySet<CycleLink>,
): CycleLink[] {
  const own = holds(link) || filled.has(link) ? [] : [link];
  const carriers = restOn(link, cycle);
  if (!carriers) return own;
  const ways = carriers
    .filter(({ notApplicable }) => !notApplicable)
    .map((carrier) => toFill(carrier, cycle, holds, filled));
  // Whatever carries it is не применимо: nothing can be filled there, and it is left to the person.
  if (ways.length === 0) return own;
  return [...own, ...ways.reduce((best, way) => (isCheaper(way, best) ? way : best))];
}

function isCheaper(one: readonly CycleLink[], other: readonly CycleLink[]): boolean {
  return one.length < other.length || (one.length === other.length && gain(one) > gain(other));
}

/** Points that filling brings by itself. */
function gain(links: readonly CycleLink[]): number {
  return addNumbers(links.map(({ maximum, points }) => maximum - points));
}

const SHOWN = 5;

function describe(
  system: CheckedSystem,
  stage: number,
  hanging: readonly CycleLink[],
  fill: readonly CycleLink[],
  kind: ChainRepair['kind'],
): BrokenChain {
  const stages = [...new Set(hanging.map((link) => link.stage))].sort();
  const atRisk = addNumbers(hanging.map(({ points }) => points));
  const order = [...fill].sort((a, b) => a.stage - b.stage || (a.code < b.code ? -1 : 1));
  const codes = order.map(({ code }) => code);
  const points = kind === 'answer' ? addNumbers([atRisk, gain(fill)]) : atRisk;
  const title = (number: number) => `«${STAGES[number - 1]?.title ?? number}»`;
  const first = order[0];
  const { sentence, next, cell } = makeFinding(kind === 'answer' ? 'cycle-lacks-answers' : 'cycle-lacks-documents', {
    words: {
      system: nameSystem(system),
      stage: title(stage),
      claimed: countPoints(atRisk),
      hanging: stages.map(title).join(', '),
      codes: codes.slice(0, SHOWN).join(', ') + (codes.length > SHOWN ? ` и ещё ${codes.length - SHOWN}` : ''),
      points: countPoints(points, 'genitive'),
    },
    cell: first ? cellOf(first.row, kind) : null,
  });
  return {
    system: system.number,
    stage,
    hanging: stages,
    atRisk,
    sentence,
    repair: { kind, codes, points, sentence: next, cell },
  };
}
