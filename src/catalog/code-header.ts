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

/** True when a cell stands over codes rather than among them: it begins with «Код». */
export function isCodeHeader(cell: unknown): boolean {
  return /^код(?![а-яё])/i.test(cleanText(cell));
}

/**
 * The framework a header names, or `null` when it names none («Код»).
 *
 * @example readCodeHeader('Код · municipal-model+tver@2') // {"framework":"municipal-model+tver","version":"2"}
 */
export function readCodeHeader(cell: unknown): FrameworkName | null {
  const found = /([^\s·@]+)@(\d+)$/.exec(cleanText(cell));
  return found ? { framework: found[1] as string, version: found[2] as string } : null;
}
