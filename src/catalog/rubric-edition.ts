import type { BandedRubric } from './compare-rubrics';

/** A rubric with everything a workbook must know of it: what a region's file holds. */
export interface RubricEdition extends BandedRubric {
  readonly about: EditionAbout;
}

export interface EditionAbout {
  /** `municipal-model@1`; `null` for a framework that is wholly the region's own. */
  readonly base: string | null;
  readonly level: 'region' | 'municipality';
  readonly title: string;
  readonly short: string;
  readonly notice: string | null;
  readonly foreignNotice: string | null;
  readonly mechanisms: readonly { readonly number: string; readonly title: string }[];
}
