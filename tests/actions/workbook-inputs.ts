import { openBookInJob } from '../../src/actions/open-book';
import { readSnapshot } from '../../src/actions/take-snapshot';
import type { MemoryHost } from './memory-host';

type Cells = Record<string, unknown>;

/** Everything people entered, by code and column, without what is blank: what must be the same after a way there and back. */
export function inputsOf(host: MemoryHost): { scores: Cells; documents: Cells; passport: Cells; rubric: unknown } {
  const calls = host.calls.length;
  const { scores, documents, passport, rubric } = readSnapshot(host, openBookInJob(host), '');
  host.calls.length = calls;
  const cells = (table: (typeof scores)[number] | typeof documents): Cells =>
    Object.fromEntries(
      (table?.rows ?? [])
        .filter(([key]) => key !== '')
        .flatMap(([key, ...row]) =>
          row.flatMap((cell, at) => (cell === null ? [] : [[`${key} ${table?.columns[at]}`, cell]])),
        ),
    );
  const filled = Object.entries(passport ?? {}).filter(([, cell]) => cell !== null);
  return {
    scores: Object.assign({}, ...scores.map(cells)),
    documents: cells(documents),
    passport: Object.fromEntries(filled),
    rubric,
  };
}
