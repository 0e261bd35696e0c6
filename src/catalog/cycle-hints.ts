/** What one municipality's cycle says of a component: an example beside the rubric, never a requirement. */
export interface HintGroup {
  /** Title of the component: «Показатели». */
  readonly title: string;
  readonly items: readonly HintItem[];
}

export interface HintItem {
  /** The order's own words. */
  readonly text: string;
  /** Our reading of an indicator: its kind, whole, breakdowns, and how it differs under «Мониторинг»; '' elsewhere. */
  readonly detail: string;
}

/** Hints of one canonical system as they ship, by the number of the stage. */
export interface SystemHints {
  /** The document they are taken from. */
  readonly source: string;
  readonly stages: Readonly<Record<string, HintGroup>>;
}
