import type { Band } from '../catalog/read-bands';
import type { Rubric } from '../catalog/rubric';
import type { StateFramework } from './book-state';
import type { ScoreColumn } from './columns';
import type { CommentSuggestions } from './comment-suggestions';
import type { SheetKey } from './sheet-key';

/** All that a sheet's plan depends on; the same context gives the same plan. */
export interface WorkbookContext {
  readonly framework: StateFramework;
  /** Only the systems taken. */
  readonly rubric: Rubric;
  /** The rubric as a table, header first, as `MCQM_RUBRIC` returns it. */
  readonly rubricTable: readonly (readonly (string | number)[])[];
  /** Level bands; left out where the region has set none. */
  readonly bands?: readonly Band[] | null;
  readonly passport: Readonly<Record<string, string>>;
  /** Expected results of the systems taken, with the names of this municipality; left out where the framework has none. */
  readonly deliverables?: PlannedDeliverables | null;
  /** What «Комментарий» offers; left out where `_lists` has nothing of the kind. */
  readonly suggestions?: readonly CommentSuggestions[];
  /** Why this workbook is only an illustration, `null` for a working one. */
  readonly illustration: string | null;
  /** Names as they are in this file: another name is taken where the user already has a sheet of that name. */
  readonly names: ReadonlyMap<SheetKey, string>;
  /** Ids of the sheets that stand already. */
  readonly ids: ReadonlyMap<SheetKey, number>;
  /** Tables of score sheets that people may have moved since, by number of the system; left out before any is laid. */
  readonly standing?: ReadonlyMap<string, StandingTable>;
}

/** Rows of «Ожидаемые результаты» as they are to stand. */
export interface PlannedDeliverables {
  readonly title: string;
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly code: string;
    readonly system: string;
    /** By year; a year without an expected result is left out. */
    readonly cells: Readonly<Record<string, string>>;
  }[];
}

/** Where the table of a score sheet stands now; rows and columns are 1-based. */
export interface StandingTable {
  readonly headerRow: number;
  readonly endRow: number;
  readonly columns: ReadonlyMap<ScoreColumn, number>;
}

/** A system with its positions, in the rubric's order. */
export interface SystemOfRubric {
  readonly number: string;
  readonly mechanism: string;
  readonly title: string;
  readonly positions: Rubric['positions'];
}

/** The systems of a rubric in order; retired positions are left out, since nobody answers them. */
export function systemsOfRubric(rubric: Rubric): SystemOfRubric[] {
  const systems = new Map<string, { -readonly [K in keyof SystemOfRubric]: SystemOfRubric[K] }>();
  for (const position of rubric.positions) {
    if (position.status === 'retired') continue;
    const { system: number, mechanism, systemTitle: title } = position;
    const known = systems.get(number) ?? { number, mechanism, title, positions: [] };
    systems.set(number, { ...known, positions: [...known.positions, position] });
  }
  return [...systems.values()];
}

/** «1.1 Система оценки…»: a bare number never stands without its title. */
export function systemHeading(system: Pick<SystemOfRubric, 'number' | 'title'>): string {
  return `${system.number}. ${system.title}`;
}

/** Name of a sheet in this file; a plan that asks for a sheet nobody named is our mistake. */
export function nameOf(context: WorkbookContext, key: SheetKey): string {
  const name = context.names.get(key);
  if (name === undefined) throw new Error(`The workbook has no name for the sheet ${key}`);
  return name;
}
