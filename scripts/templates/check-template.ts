import { judgeTemplate, type KnownTemplates } from './judge-template';
import type { TemplateName } from './list-templates';
import type { TemplateRead } from './read-template';
import { type LoadedTemplate, templateShapes } from './template-shapes';

type PlaceOf = TemplateRead<unknown>['placeOf'];

/**
 * Checks one template: its shape, and where that is right, what the shape cannot say.
 *
 * @param read the template as it was put together; problems of its files keep it from being right
 * @param known what it may refer to
 * @returns the template when it is right, and every problem as `file:line place: expected …, found …`
 */
export function checkTemplate(
  { shape, id, name }: Pick<TemplateName, 'shape' | 'id' | 'name'>,
  { value, placeOf, ...read }: TemplateRead<unknown>,
  known: KnownTemplates,
): { template: LoadedTemplate | null; problems: string[] } {
  const problems = [...read.problems];
  if (value === null) return { template: null, problems };
  const { named, whole } = templateShapes[shape];
  const ownName: unknown = named === null ? id : Object(value)[named];
  if (typeof ownName === 'string' && ownName !== id) {
    problems.push(`${placeOf([String(named)])}: expected its own name ${id}, found ${ownName}`);
  }
  const parsed = whole.safeParse(value);
  const issues = parsed.error?.issues ?? [];
  problems.push(...issues.map((issue) => sayIssue(issue, value, placeOf)));
  // A wrong word is no wrong shape: what the shape cannot say is told along with it.
  if (!read.complete || issues.some(({ code }) => !WORDING.includes(code))) return { template: null, problems };

  const template = { shape, name, value: parsed.success ? parsed.data : value } as LoadedTemplate;
  for (const { path, expected, found } of judgeTemplate(template, known)) {
    problems.push(`${placeOf(path)}: expected ${expected}, found ${found}`);
  }
  return { template: problems.length > 0 ? null : template, problems };
}

/** Issues of a text within the right shape. */
const WORDING = ['invalid_format', 'custom'];

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  readonly keys?: readonly string[];
}

function sayIssue({ path, code, message, keys = [] }: Issue, value: unknown, placeOf: PlaceOf): string {
  const place = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const found = JSON.stringify(place.reduce<unknown>((inner, key) => Object(inner)[key], value)) ?? 'nothing';
  // Our own messages name what is expected; the library's are sentences.
  const sentence = WORDING.includes(code) ? `expected ${message}` : message;
  return `${placeOf([...place, ...keys.slice(0, 1)])}: ${sentence}, found ${found.slice(0, 80)}`;
}
