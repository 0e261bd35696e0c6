import { type CheckedBook, type CheckedRow, cellOf, nameSystem } from './checked-book';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** The penalty row of a system against the answers of its indicators: both speak of ineffective indicators. */
export function checkPenalty({ systems, rows }: CheckedBook): Finding[] {
  return systems.flatMap((system) => {
    const own = rows.filter(
      ({ scored: { position, problem } }) =>
        position?.system === system.number && position.status === 'active' && !problem,
    );
    const ineffective = own.filter(({ scored: { answer } }) => answer.state === 'answered' && answer.ineffective);
    const indicators = own.filter(({ scored: { position } }) => position?.scale.some(({ code }) => code === 'неэф'));
    const open = indicators.some(({ scored }) => scored.answer.state === 'unanswered');
    return own.flatMap((row): Finding[] => {
      const { answer, position, code } = row.scored;
      if (!position?.penalty || answer.state !== 'answered') return [];
      const place = { system: system.number, stage: position.stage, cell: cellOf(row, 'answer') };
      const words = { code, system: nameSystem(system), codes: listCodes(ineffective) };
      if (answer.number === 0 && ineffective.length > 0) return [makeFinding('penalty-denied', { ...place, words })];
      // While an indicator waits for its answer, it may yet be the one.
      const unexplained = answer.number > 0 && ineffective.length === 0 && indicators.length > 0 && !open;
      return unexplained ? [makeFinding('penalty-unexplained', { ...place, words })] : [];
    });
  });
}

function listCodes(rows: readonly CheckedRow[]): string {
  return rows.map(({ scored }) => scored.code).join(', ');
}
