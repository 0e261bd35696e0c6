import { cellOf } from '../completeness/checked-book';
import type { FindingCell } from '../completeness/finding';
import type { Host } from '../host/contract';
import {
  type ExplainedPosition,
  type ExplainedStage,
  type ExplainedSum,
  explainScore,
  explainSum,
} from '../scoring/explain-score';
import { takeUniverse } from '../scoring/take-universe';
import { type JudgedBook, judgeBook } from './judge-book';
import { openBook } from './open-book';
import type { SystemPayload } from './payload-schema';
import { personFailure } from './person-failure';

/** Why the points are what they are: of one system by component and position, of everything by system. */
export interface PointsExplained extends ExplainedSum {
  /** Number of the system, '' for everything. */
  readonly system: string;
  readonly title: string;
  readonly stages: readonly PlacedStage[];
  /** Systems, when everything is explained. */
  readonly systems: readonly SystemSum[];
  /** What keeps the sum from being given: bad rows and lost sheets, in words. */
  readonly problems: readonly string[];
}

export interface PlacedStage extends Omit<ExplainedStage, 'positions'> {
  readonly positions: readonly (ExplainedPosition & { readonly cell: FindingCell })[];
}

export interface SystemSum extends ExplainedSum {
  readonly system: string;
  readonly title: string;
  readonly problems: number;
}

/**
 * Lays the points of a system open; with '' those of the whole workbook by system.
 *
 * @throws a failure for people when the system is not in the workbook or its sheet is gone
 */
export function explainPoints(host: Host, { system }: SystemPayload): PointsExplained {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: false });
  return system === '' ? explainAll(judged) : explainSystem(judged, system, book.framework.id);
}

function explainAll(judged: JudgedBook): PointsExplained {
  const systems = judged.systems.map(({ number, title, table }): SystemSum => {
    const own = rowsOf(judged, number);
    const total = judged.totals.systems.find(({ code }) => code === number);
    return { system: number, title, ...explainSum(own), problems: (total?.problems.length ?? 0) + (table ? 0 : 1) };
  });
  const lost = judged.systems.filter(({ table }) => !table).map(({ sheetName }) => `нет листа «${sheetName}»`);
  return {
    system: '',
    title: 'Всего',
    ...explainSum(universe(judged)),
    stages: [],
    systems,
    problems: [...lost, ...judged.totals.total.problems],
  };
}

function explainSystem(judged: JudgedBook, number: string, framework: string): PointsExplained {
  const system = judged.systems.find((known) => known.number === number);
  if (!system) throw personFailure('unknown-system', { id: framework, system: number });
  if (system.sheetId === null) throw personFailure('sheet-missing', { name: system.sheetName });
  if (!system.table) throw personFailure('table-lost', { name: system.sheetName });
  const cells = new Map(judged.rows.map((row) => [row.scored.code, cellOf(row, 'answer')]));
  const { stages, ...sum } = explainScore(rowsOf(judged, number));
  return {
    system: number,
    title: system.title,
    ...sum,
    stages: stages.map((stage) => ({
      ...stage,
      positions: stage.positions.flatMap((position) => {
        const cell = cells.get(position.code);
        return cell ? [{ ...position, cell }] : [];
      }),
    })),
    systems: [],
    problems: judged.totals.systems.find(({ code }) => code === number)?.problems ?? [],
  };
}

const universe = ({ rows, rubric }: JudgedBook) =>
  takeUniverse(
    rows.map(({ scored }) => scored),
    rubric,
  );

const rowsOf = (judged: JudgedBook, system: string) =>
  universe(judged).filter(({ position }) => position?.system === system);
