import { STAGES } from '../catalog/stages';
import type { CheckedBook } from './checked-book';
import type { Finding } from './finding';
import type { StageProgress } from './stage-progress';

/** How far each system is at each stage that it has, systems and stages in their order. */
export function countProgress({ systems, rows }: Pick<CheckedBook, 'systems' | 'rows'>, findings: readonly Finding[]) {
  return systems.flatMap(({ number: system }) =>
    STAGES.flatMap(({ number: stage }): StageProgress[] => {
      const own = rows.filter(
        ({ scored: { position } }) =>
          position?.system === system && position.stage === stage && position.status === 'active',
      );
      if (own.length === 0) return [];
      const count = (wanted: (row: (typeof own)[number]['scored']) => boolean) =>
        own.filter(({ scored }) => wanted(scored)).length;
      return [
        {
          system,
          stage,
          positions: own.length,
          answered: count(({ answer: { state } }) => state === 'answered' || state === 'not-applicable'),
          complete: count(({ complete }) => complete),
          findings: findings.filter(
            (finding) => finding.system === system && finding.stage === stage && finding.accepted === null,
          ).length,
        },
      ];
    }),
  );
}
