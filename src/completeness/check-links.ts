import { type CheckedBook, cellOf, nameSystem } from './checked-book';
import type { Finding } from './finding';
import type { FindingCode } from './finding-code';
import { makeFinding } from './make-finding';
import { type CycleLink, readCycle } from './read-cycle';

/** Positions that the rubric links, and what is said when none of what they rest on has points. */
const CODES: Readonly<Record<number, FindingCode>> = {
  4: 'monitoring-without-indicator',
  5: 'analysis-without-monitoring',
};

/**
 * The cycle by its links: monitoring that has points rests on an indicator that has, analysis on monitoring that has. One
 * of several is enough; where all of them are не применимо there is nothing to rest on either.
 */
export function checkLinks(book: CheckedBook): Finding[] {
  return book.systems.flatMap((system) => {
    const cycle = readCycle(book, system.number);
    return cycle.flatMap((link) => {
      const code = CODES[link.stage];
      const targets = cycle.filter((target) => link.links.includes(target.code));
      if (!code || link.points <= 0 || targets.length === 0 || targets.some(({ points }) => points > 0)) return [];
      return [hang(code, link, targets, nameSystem(system))];
    });
  });
}

function hang(code: FindingCode, link: CycleLink, targets: readonly CycleLink[], system: string): Finding {
  const { position } = link.row.scored;
  return makeFinding(code, {
    words: { code: link.code, links: targets.map((target) => target.code).join(', '), system },
    system: position?.system ?? '',
    stage: link.stage,
    cell: cellOf(link.row, 'answer'),
  });
}
