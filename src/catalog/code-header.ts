import { cleanText } from './clean-text';

/** Which framework a column of codes belongs to; the same code means other things in another framework. */
export interface FrameworkName {
  readonly framework: string;
  readonly version: string;
}

/**
 * Header of a column of codes.
 *
 * @example writeCodeHeader({ framework: 'federal-2020', version: '1' }) // "Код · federal-2020@1"
 */
export function writeCodeHeader({ framework, version }: FrameworkName): string {
  return `Код · ${framework}@${version}`;
}

/**
 * True when a cell stands over codes rather than among them: it begins with «Код», be its first letters Cyrillic or the
 * Latin ones that look the same.
 */
export function isCodeHeader(cell: unknown): boolean {
  return /^[кk][оo]д(?![а-яё])/i.test(cleanText(cell));
}

/**
 * The framework a header names, or `null` when it names none («Код»). What people write around the
 * name does not hide it.
 *
 * @example readCodeHeader('Код · municipal-model+tver@2') // {"framework":"municipal-model+tver","version":"2"}
 */
export function readCodeHeader(cell: unknown): FrameworkName | null {
  const found = /(?:^|[\s·:])([^\s·:@]{1,200})@(\d{1,9})(?!\d)/.exec(cleanText(cell));
  return found ? { framework: found[1] as string, version: found[2] as string } : null;
}
