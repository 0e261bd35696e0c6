import type { RubricPosition } from './rubric';

/** Words of the rubric table; the ids beside them are accepted when a table is read back. */
export const BASIS_WORDS: Readonly<Record<RubricPosition['basis'], string>> = {
  stated: 'по источнику',
  default: 'по умолчанию',
  derived: 'производное',
  penalty: 'штраф',
};

export const STATUS_WORDS: Readonly<Record<RubricPosition['status'], string>> = {
  active: 'действует',
  retired: 'исключена',
};

/** A penalty whose size nobody has set yet. */
export const NOT_SET = 'не задано';
