import type { FindingsTable } from './findings-schema';

type Written = FindingsTable['findings'][number];

/** The words of one finding as they ship. */
export interface FindingWords extends Pick<Written, 'severity' | 'sentence' | 'next' | 'motivation'> {
  /** In Russian: the document with its own words, the act, or the construction of the workbook. */
  readonly source: string;
}

/** Everything people may argue about in the checks, by its name. */
export interface FindingRules {
  readonly sentences: Readonly<Record<string, FindingWords>>;
  readonly bounds: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What no methodology asks for: the workbook could not be read or counted without it. */
const OWN_GROUND = 'Устройство книги';

/**
 * The tables of all families as one.
 *
 * @param tables in any order
 * @throws Error when two families use one name
 * @example joinFindings([]) // {"sentences":{},"bounds":{},"words":{}}
 */
export function joinFindings(tables: readonly FindingsTable[]): FindingRules {
  return {
    sentences: byName(
      tables.flatMap(({ findings, sources }) =>
        findings.map((finding): [string, FindingWords] => {
          const { code, severity, sentence, next, motivation } = finding;
          return [code, { severity, sentence, next, motivation, source: sayGround(finding, sources) }];
        }),
      ),
    ),
    bounds: byName(tables.flatMap(({ bounds }) => bounds.map(({ id, value }): [string, number] => [id, value]))),
    words: byName(tables.flatMap(({ words }) => words.map(({ id, list }): [string, string[]] => [id, list]))),
  };
}

function sayGround({ source, quote, act }: Written, sources: FindingsTable['sources']): string {
  const title = sources.find(({ id }) => source?.startsWith(id))?.title;
  return title === undefined ? (act ?? OWN_GROUND) : `${title}: «${quote}»`;
}

function byName<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  const named: Record<string, Value> = {};
  for (const [name, value] of entries) {
    if (name in named) throw new Error(`Two findings tables use the name ${name}`);
    named[name] = value;
  }
  return named;
}
