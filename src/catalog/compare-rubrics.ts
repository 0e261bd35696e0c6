import { addMaximum } from './add-maximum';
import type { Band } from './read-bands';
import { NOT_APPLICABLE } from './read-scale';
import type { Rubric, RubricPosition } from './rubric';
import { BASIS_WORDS, NOT_SET } from './rubric-words';
import { sameWording } from './same-wording';
import { writeAnswer, writeAnswerCode } from './write-answer';

export type RubricChangeKind =
  | 'added'
  | 'retired'
  | 'restored'
  | 'missing'
  | 'reworded'
  | 'rescaled'
  | 'words'
  | 'penalty'
  | 'not-applicable'
  | 'relinked'
  | 'source'
  | 'retitled'
  | 'bands';

/** One thing that is another in the second rubric. */
export interface RubricChange {
  readonly kind: RubricChangeKind;
  /** Code of the position; number of the system for `retitled`, '' for `bands`. */
  readonly code: string;
  /** Wording of the position as it is now; '' where it is no position. */
  readonly text: string;
  /** As people see it; '' where there was nothing. */
  readonly before: string;
  readonly after: string;
}

export interface RubricDifference {
  readonly changes: readonly RubricChange[];
  /** The largest total, retired positions left out. */
  readonly maximum: { readonly before: number; readonly after: number };
}

/** A rubric with the level bands that stand beside it; `null`: not set. */
export interface BandedRubric {
  readonly rubric: Rubric;
  readonly bands: readonly Band[] | null;
}

/**
 * What the second rubric changes in the first: plain data, in the order of the codes of the first, then of the second.
 * Names filled into placeholders are no change.
 *
 * @example compareRubrics({ rubric, bands: null }, { rubric, bands: null }).changes // []
 */
export function compareRubrics(before: BandedRubric, after: BandedRubric): RubricDifference {
  const now = new Map(after.rubric.positions.map((position) => [position.code, position]));
  const known = new Set(before.rubric.positions.map(({ code }) => code));
  const [one, other] = [writeBands(before.bands), writeBands(after.bands)];
  return {
    changes: [
      ...before.rubric.positions.flatMap((position) => comparePosition(position, now.get(position.code))),
      ...after.rubric.positions.flatMap((position) => (known.has(position.code) ? [] : addedPosition(position))),
      ...compareTitles(before.rubric, after.rubric),
      ...(one === other ? [] : [{ kind: 'bands' as const, code: '', text: '', before: one, after: other }]),
    ],
    maximum: { before: addMaximum(before.rubric), after: addMaximum(after.rubric) },
  };
}

function addedPosition({ code, text, scale, status }: RubricPosition): RubricChange[] {
  // A position of the region's own that is retired again changes nothing for anybody.
  if (status === 'retired') return [];
  return [
    {
      kind: 'added',
      code,
      text,
      before: '',
      after: scale.map(({ code: answer }) => writeAnswerCode(answer)).join('; '),
    },
  ];
}

function comparePosition(one: RubricPosition, other: RubricPosition | undefined): RubricChange[] {
  const { code } = one;
  if (!other)
    return one.status === 'retired' ? [] : [{ kind: 'missing', code, text: one.text, before: one.text, after: '' }];
  const { text } = other;
  const change = (kind: RubricChangeKind, before = '', after = ''): RubricChange => ({
    kind,
    code,
    text,
    before,
    after,
  });
  const changes: RubricChange[] = [];
  if (one.status !== other.status) changes.push(change(other.status === 'retired' ? 'retired' : 'restored'));
  if (!sameWording(one.text, text)) changes.push(change('reworded', one.text, text));
  if (!sameWording(one.group, other.group)) changes.push(change('reworded', one.group, other.group));
  const differ = (kind: RubricChangeKind, write: (position: RubricPosition) => string) => {
    const [before, after] = [write(one), write(other)];
    if (before !== after) changes.push(change(kind, before, after));
    return before !== after;
  };
  const rescaled = differ('rescaled', ({ scale }) => codesOf(scale).join('; '));
  if (!rescaled) differ('words', ({ scale }) => scale.filter(isPoint).map(writeAnswer).join('; '));
  differ('penalty', ({ penalty }) => (penalty === null ? '' : writePenalty(penalty.size)));
  differ('not-applicable', ({ scale }) => (scale.every(isPoint) ? 'нельзя' : 'можно'));
  differ('relinked', ({ links }) => [...links].sort().join('; '));
  differ('source', ({ basis, source }) => [BASIS_WORDS[basis], source].filter((part) => part !== '').join(', '));
  return changes;
}

function isPoint({ code }: RubricPosition['scale'][number]): boolean {
  return code !== NOT_APPLICABLE;
}

function codesOf(scale: RubricPosition['scale']): string[] {
  return scale.filter(isPoint).map(({ code }) => writeAnswerCode(code));
}

function writePenalty(size: number | null): string {
  return size === null ? NOT_SET : writeAnswerCode(String(size));
}

function writeBands(bands: readonly Band[] | null): string {
  if (!bands || bands.length === 0) return NOT_SET;
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  return sorted.map(({ from, name }) => `от ${writeAnswerCode(String(from))} — ${name}`).join('; ');
}

function compareTitles(before: Rubric, after: Rubric): RubricChange[] {
  const titles = titlesOf(after);
  return [...titlesOf(before)].flatMap(([code, title]): RubricChange[] => {
    const now = titles.get(code) ?? title;
    return now === title ? [] : [{ kind: 'retitled', code, text: '', before: title, after: now }];
  });
}

function titlesOf({ positions }: Rubric): Map<string, string> {
  return new Map(positions.map(({ system, systemTitle }) => [system, systemTitle]));
}
