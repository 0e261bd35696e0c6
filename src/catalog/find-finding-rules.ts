import { findings } from 'mcqm:templates';
import type { FindingRules } from './finding-rules';

let parsed: FindingRules | null = null;

/** Words, bounds and lists of the checks; their text is parsed only when a check first asks for it. */
export function findFindingRules(): FindingRules {
  parsed ??= JSON.parse(findings) as FindingRules;
  return parsed;
}
