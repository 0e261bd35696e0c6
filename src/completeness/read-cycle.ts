import { saysSomething } from '../catalog/cell-kind';
import type { StageNumber } from '../catalog/stages';
import type { CheckedBook, CheckedRow } from './checked-book';

/** A scored position as a link of the management cycle; penalties, retired and bad rows are no links. */
export interface CycleLink {
  readonly row: CheckedRow;
  readonly code: string;
  readonly stage: StageNumber;
  readonly maximum: number;
  /** 0 while nobody has answered. */
  readonly points: number;
  readonly proved: boolean;
  readonly notApplicable: boolean;
  /** Codes it rests on, where the rubric names them. */
  readonly links: readonly string[];
}

/** The cycle of one system, in the order of its rows. */
export function readCycle({ rows }: Pick<CheckedBook, 'rows'>, system: string): CycleLink[] {
  return rows.flatMap((row): CycleLink[] => {
    const { position, problem, points, answer, code } = row.scored;
    if (!position || problem || position.system !== system || position.status !== 'active') return [];
    if (position.penalty || position.maximum === null) return [];
    return [
      {
        row,
        code,
        stage: position.stage,
        maximum: position.maximum,
        points: points ?? 0,
        proved: saysSomething(row.cells.cell('document')) || saysSomething(row.cells.cell('document2')),
        notApplicable: answer.state === 'not-applicable',
        links: position.links,
      },
    ];
  });
}
