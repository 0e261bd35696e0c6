import type { StageNumber } from './stages';

/**
 * A rubric as scoring sees it: the positions of one framework at one version, whether they come from a shipped template
 * or from the copy pinned in a workbook. Nothing else about the framework matters to points.
 */
export interface Rubric {
  /** `federal-2020` or `federal-2020+<region>@<n>` without the version. */
  readonly framework: string;
  readonly version: string;
  readonly positions: readonly RubricPosition[];
}

export interface RubricPosition {
  readonly code: string;
  /** "1" or "2". */
  readonly mechanism: string;
  /** "1.1". */
  readonly system: string;
  readonly systemTitle: string;
  readonly stage: StageNumber;
  /** Group header; '' where the position stands alone. */
  readonly group: string;
  readonly text: string;
  /** Allowed answer codes with their words, in the order of the dropdown: numbers, `н/п`, `неэф`. */
  readonly scale: readonly ScaleAnswer[];
  /** `null` for a penalty position, which has no maximum. */
  readonly maximum: number | null;
  /** `null` when this is no penalty position. */
  readonly penalty: Penalty | null;
  readonly links: readonly string[];
  readonly basis: 'stated' | 'default' | 'derived' | 'penalty';
  readonly source: string;
  readonly status: 'active' | 'retired';
}

export interface ScaleAnswer {
  readonly code: string;
  readonly words: string;
}

/** A penalty's size is unknown (`null`, «не задано») until the region sets it. */
export interface Penalty {
  readonly size: number | null;
}

/** Columns of the rubric table, in order: `MCQM_RUBRIC` returns it, «Методика» holds it. */
export const RUBRIC_COLUMNS = [
  'Код',
  'Механизм',
  'Система',
  'Название системы',
  'Этап',
  'Группа',
  'Позиция',
  'Шкала',
  'Слова ответов',
  'Макс.',
  'Штраф',
  'Связь',
  'Основание',
  'Источник',
  'Статус',
] as const;
