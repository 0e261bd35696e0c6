import { createContext, Script } from 'node:vm';

/** Times of one cold start, in milliseconds. */
export interface ColdLoad {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly runs: number;
}

/** A small pinned rubric with its answers: the cost of loading must not hide behind the cost of scoring. */
const CALL = `MCQM_SCORE([['1.1.1.01']], [[1]], 'municipal-model')`;

/**
 * What every custom-function call pays: the whole project is loaded afresh, then the function runs.
 *
 * @param code the text of dist/Code.js
 * @param runs how many fresh contexts
 * @param cached whether the engine may keep what it compiled from one run to the next
 */
export function measureColdLoad(code: string, runs: number, cached = true): ColdLoad {
  const times = Array.from({ length: runs }, (_, run) => {
    const context = createContext({});
    // The engine keeps what it compiled by the text: another comment makes another text.
    const text = cached ? code : `// ${run}\n${code}`;
    const start = performance.now();
    new Script(text).runInContext(context);
    const score = new Script(CALL).runInContext(context) as unknown;
    const time = performance.now() - start;
    if (score !== 1) throw new Error(`${CALL} gave ${String(score)}, expected 1`);
    return time;
  }).sort((a, b) => a - b);
  const at = (index: number) => times[index] ?? Number.NaN;
  return { median: at(Math.floor(runs / 2)), fastest: at(0), slowest: at(runs - 1), runs };
}
