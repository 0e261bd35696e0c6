import { showCell } from './show-cell';

/** What a field must be; `?` at its end: it may be left out, `0`: it may be `null`. */
type Shape = 'text' | 'text0' | 'text?' | 'number0' | 'number0?' | 'texts' | 'numbers' | readonly string[] | Nested;
interface Nested {
  readonly rows: Readonly<Record<string, Shape>>;
  /** The list may be `null` or left out. */
  readonly may?: 'null' | 'absent';
}

const POSITION: Readonly<Record<string, Shape>> = {
  code: 'text',
  track: 'text?',
  group: 'text',
  text: 'text',
  scale: 'texts',
  maximum: 'number0',
  penalty: 'number0?',
  links: 'texts',
  basis: ['stated', 'default', 'derived', 'penalty'],
  source: 'text',
  status: ['active', 'retired'],
};

const FILE: Readonly<Record<string, Shape>> = {
  format: ['mcqm-rubric/1'],
  id: 'text',
  version: 'text',
  base: 'text0',
  level: ['region', 'municipality'],
  title: 'text',
  short: 'text',
  notice: 'text0',
  foreignNotice: 'text0',
  mechanisms: { rows: { number: 'text', title: 'text' } },
  bands: { rows: { from: 'number0', name: 'text' }, may: 'null' },
  systems: {
    rows: {
      number: 'text',
      title: 'text',
      tracks: { rows: { number: 'text', title: 'text', stages: 'numbers' }, may: 'absent' },
      positions: { rows: POSITION },
    },
  },
};

/** More are no help to anybody: the file is another one. */
const MOST = 50;

/**
 * Whether parsed JSON has the shape of a rubric file: every torn place at once, in words. What the values mean is checked
 * by the rules of «Методика» afterwards.
 *
 * @example checkFileShape([])[0].sentence // "ожидается объект с полями методики"
 */
export function checkFileShape(data: unknown): { place: string; sentence: string }[] {
  const problems: { place: string; sentence: string }[] = [];
  const say = (path: readonly string[], sentence: string) =>
    problems.push({ place: path.join(' → ') || 'файл', sentence });
  checkObject(data, FILE, [], say);
  return problems.slice(0, MOST);
}

type Say = (path: readonly string[], sentence: string) => void;

function checkObject(data: unknown, fields: Readonly<Record<string, Shape>>, path: readonly string[], say: Say): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    say(path, path.length === 0 ? 'ожидается объект с полями методики' : 'ожидается объект');
    return;
  }
  const given = data as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given)) if (!(key in fields)) say([...path, key], 'такого поля в формате нет');
  for (const [key, shape] of Object.entries(fields)) checkField(given[key], shape, [...path, key], say);
}

function checkField(value: unknown, shape: Shape, path: readonly string[], say: Say): void {
  const found = value === undefined ? 'поля нет' : `найдено ${show(value)}`;
  if (typeof shape === 'string') {
    if (!fits(value, shape)) say(path, `${found}, ожидается ${EXPECTED[shape]}`);
  } else if ('rows' in shape) checkRows(value, shape, path, say, found);
  else if (typeof value !== 'string' || !shape.includes(value)) {
    say(path, `${found}, ожидается ${shape.map((word) => `«${word}»`).join(' или ')}`);
  }
}

function checkRows(value: unknown, { rows, may }: Nested, path: readonly string[], say: Say, found: string): void {
  if ((may === 'null' && value === null) || (may === 'absent' && value === undefined)) return;
  if (!Array.isArray(value) || value.length === 0) {
    say(path, `${found}, ожидается непустой список${may === 'null' ? ' или null' : ''}`);
    return;
  }
  for (const [index, row] of value.entries()) checkObject(row, rows, [...path, String(index + 1)], say);
}

type Simple = Extract<Shape, string>;

const EXPECTED: Readonly<Record<Simple, string>> = {
  text: 'текст',
  text0: 'текст или null',
  'text?': 'текст',
  number0: 'число или null',
  'number0?': 'число или null',
  texts: 'список текстов',
  numbers: 'список чисел',
};

function fits(value: unknown, shape: Simple): boolean {
  if (value === undefined) return shape.endsWith('?');
  if (shape === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (shape === 'numbers') return Array.isArray(value) && value.every((item) => typeof item === 'number');
  if (value === null) return shape.includes('0');
  return typeof value === (shape.startsWith('text') ? 'string' : 'number');
}

function show(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? (Array.isArray(value) ? 'список' : 'объект') : `«${showCell(value)}»`;
}
