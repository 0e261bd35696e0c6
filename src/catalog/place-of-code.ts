import type { StageNumber } from './stages';

/** Where in the rubric a position stands; every code holds it. */
export interface Place {
  readonly mechanism: string;
  readonly system: string;
  readonly stage: StageNumber;
}

/**
 * Mechanism, system and stage that a code names, whether or not a rubric knows it; `null` for what is no code.
 *
 * @example placeOfCode('1.1.4.03') // {"mechanism":"1","system":"1.1","stage":4}
 */
export function placeOfCode(code: string): Place | null {
  const parts = /^(([1-9])\.[1-9])\.([1-9])\.\d\d$/.exec(code);
  if (!parts) return null;
  return { mechanism: parts[2] as string, system: parts[1] as string, stage: Number(parts[3]) as StageNumber };
}
