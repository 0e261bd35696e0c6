import { MCQM_COMPLETENESS } from '../../src/addon/custom-functions/completeness';
import { MCQM_DEADLINE } from '../../src/addon/custom-functions/deadline';
import { MCQM_DYNAMICS } from '../../src/addon/custom-functions/dynamics';
import { MCQM_GAPS } from '../../src/addon/custom-functions/gaps';
import { MCQM_INDICATORS } from '../../src/addon/custom-functions/indicators';
import { MCQM_LEVEL } from '../../src/addon/custom-functions/level';
import { MCQM_POINTS } from '../../src/addon/custom-functions/points';
import { MCQM_RUBRIC } from '../../src/addon/custom-functions/rubric';
import { MCQM_SHARE } from '../../src/addon/custom-functions/share';
import { MCQM_SUMMARY } from '../../src/addon/custom-functions/summary';
import { MCQM_TARGET } from '../../src/addon/custom-functions/target';
import { MCQM_MAX, MCQM_PERCENT, MCQM_SCORE } from '../../src/addon/custom-functions/totals';

const FUNCTIONS: Record<string, (...values: never[]) => unknown> = {
  MCQM_TARGET,
  MCQM_SHARE,
  MCQM_INDICATORS,
  MCQM_DYNAMICS,
  MCQM_COMPLETENESS,
  MCQM_DEADLINE,
  MCQM_GAPS,
  MCQM_LEVEL,
  MCQM_MAX,
  MCQM_PERCENT,
  MCQM_POINTS,
  MCQM_RUBRIC,
  MCQM_SCORE,
  MCQM_SUMMARY,
};

/** Calls a custom function as a sheet does, and freezes what goes in: a function must not touch the sheet's values. */
export function callFunction(name: string, ...values: unknown[]): unknown {
  const found = FUNCTIONS[name];
  if (!found) throw new Error(`There is no function ${name}`);
  return found(...(values.map(freeze) as never[]));
}

function freeze(value: unknown): unknown {
  return Array.isArray(value) ? Object.freeze(value.map(freeze)) : value;
}
