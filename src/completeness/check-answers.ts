import { saysSomething } from '../catalog/cell-kind';
import { STAGES } from '../catalog/stages';
import { type CheckedBook, type CheckedRow, cellOf, nameSystem } from './checked-book';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** Positions without an answer, one finding for each component of each system; answers that are not of the scale. */
export function checkAnswers(book: CheckedBook): Finding[] {
  return [...findUnanswered(book), ...findInvalid(book), ...book.rows.flatMap(findUnexplained)];
}

function findUnanswered({ systems, rows }: CheckedBook): Finding[] {
  return systems.flatMap((system) =>
    STAGES.flatMap((stage) => {
      const all = rows.filter(
        ({ scored: { position } }) =>
          position?.system === system.number && position.stage === stage.number && position.status === 'active',
      );
      const open = all.filter(({ scored }) => scored.answer.state === 'unanswered');
      const first = open[0];
      if (!first) return [];
      const words = {
        count: String(open.length),
        of: String(all.length),
        system: nameSystem(system),
        stage: stage.title,
      };
      const place = { system: system.number, stage: stage.number, count: open.length };
      return [makeFinding('unanswered', { ...place, words, cell: cellOf(first, 'answer') })];
    }),
  );
}

/** «н/п» takes a position out of the maximum, and somebody has to say why. */
function findUnexplained(row: CheckedRow): Finding[] {
  const { answer, position, code } = row.scored;
  if (!position || answer.state !== 'not-applicable' || saysSomething(row.cells.cell('comment'))) return [];
  const place = { system: position.system, stage: position.stage, cell: cellOf(row, 'comment') };
  return [makeFinding('not-applicable-without-comment', { ...place, words: { code } })];
}

function findInvalid({ rows }: CheckedBook): Finding[] {
  return rows.flatMap((row) => {
    const { problem, position, code } = row.scored;
    if (!position || (problem?.kind !== 'invalid-answer' && problem?.kind !== 'no-indicator')) return [];
    const words = { code, reason: problem.reason };
    const cell = cellOf(row, 'answer');
    return [makeFinding(problem.kind, { words, system: position.system, stage: position.stage, cell })];
  });
}
