import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A worked example: rows as they stand in a sheet, and what functions give for them. */
export interface Example {
  file: string;
  title: string;
  /** Where the expected numbers come from. */
  source: string;
  rubric: string;
  /** Code, answer, then the columns of evidence. */
  rows: unknown[][];
  expect: { call: string; scope?: unknown; n?: number; gives?: unknown; throws?: string }[];
}

const FOLDER = 'tests/examples';

/** All examples; the file's name says what it is about. */
export function readExamples(): Example[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'mini-rubric.json')
    .sort()
    .map((file) => ({ ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Example), file }));
}

/** The little pinned rubric of the examples: every kind of position, a penalty of each kind, a retired position. */
export function readMiniRubric(): unknown[][] {
  return JSON.parse(readFileSync(join(FOLDER, 'mini-rubric.json'), 'utf8')) as unknown[][];
}

/** Arguments of one call of an example, in the order of the function's parameters. */
export function argumentsOf(example: Example, { call, scope, n }: Example['expect'][number]): unknown[] {
  const column = (index: number) => example.rows.map((row) => [row[index] ?? '']);
  const rubric = example.rubric === 'mini' ? readMiniRubric() : example.rubric;
  const evidence = example.rows.map((row) => row.slice(2));
  const documents = evidence.every((row) => row.length > 0) ? evidence : '';
  return [
    column(0),
    column(1),
    ...(call === 'MCQM_COMPLETENESS' ? [documents] : []),
    rubric,
    ...(scope === undefined ? [] : [scope]),
    ...(n === undefined ? [] : [n]),
  ];
}
