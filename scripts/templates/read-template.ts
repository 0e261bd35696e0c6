import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameTemplate } from './list-templates';
import { readTemplateFile, type TemplateFile } from './read-template-file';
import { type ShapeName, type TemplateOf, templateShapes } from './template-shapes';

/** A template put together from its files as they stand, not judged yet. */
export interface TemplateRead<Template> {
  /**
   * `systems` are the files that the template's own file names; `null` when that is missing or no YAML. The type is a
   * promise that only the check keeps.
   */
  readonly value: Template;
  /** What is wrong with the files themselves: `file:line …`. */
  readonly problems: string[];
  /** False when a file is missing, is no YAML or is not the one it should be: then nothing is to be counted. */
  readonly complete: boolean;
  /** Way from a place in the value back to where its author wrote it: `file:line groups.0.heading`. */
  placeOf(path: readonly (string | number)[]): string;
}

/**
 * Reads one template of any kind.
 *
 * @param root the project's folder; files are named from there
 * @example readTemplate('.', 'framework', 'federal-2020').value.systems[0].number // '1.1'
 */
export function readTemplate<Shape extends ShapeName>(
  root: string,
  shape: Shape,
  id: string,
): TemplateRead<TemplateOf<Shape>> {
  const { file: path } = nameTemplate(shape, id);
  const problems: string[] = [];
  const missing: string[] = [];
  const read = (file: string): TemplateFile | null => {
    if (!existsSync(join(root, file))) return null;
    const found = readTemplateFile(join(root, file), file);
    problems.push(...found.problems);
    return found;
  };

  const own = read(path);
  const folder = join(dirname(path), 'systems');
  const numbers = templateShapes[shape].system ? listNumbers(own?.value) : [];
  const parts: TemplateFile[] = [];
  for (const number of numbers) {
    const name = join(folder, `${number}.yaml`);
    const part = read(name);
    const found: unknown = Object(part?.value).number;
    if (!part) missing.push(`${path}:${own?.lineOf(['systems'])} systems: expected the file ${name}, found none`);
    else if (part.value !== null) parts.push(part);
    if (part && typeof found === 'string' && found !== number) {
      missing.push(`${name}:${part.lineOf(['number'])} number: expected ${number}, found ${found}`);
    }
  }
  if (!own) missing.push(`${path} expected a file, found none`);
  // Where its own file is no YAML it lists nothing, and that is told already.
  else if (templateShapes[shape].system && own.value !== null) {
    missing.push(...listUnnamed(root, folder, numbers, path));
  }

  const systems = parts.map((part) => part.value);
  const value = templateShapes[shape].system && own?.value ? { ...own.value, systems } : own?.value;
  return {
    value: (value ?? null) as TemplateOf<Shape>,
    problems: [...problems, ...missing],
    complete: missing.length === 0 && parts.length === numbers.length && own?.value !== null,
    placeOf: ([first, index, ...rest]) => {
      const part = templateShapes[shape].system && first === 'systems' ? parts[Number(index)] : undefined;
      const inOwn = [first, index].filter((key) => key !== undefined);
      const [file, place] = part ? [part, rest] : [own, [...inOwn, ...rest]];
      return `${file?.path ?? path}:${file?.lineOf(place) ?? 1} ${place.join('.')}`.trim();
    },
  };
}

function listNumbers(value: unknown): string[] {
  const { systems } = Object(value);
  return Array.isArray(systems) ? systems.map(String) : [];
}

/** A file of a system that its template does not name would lie there unread. */
function listUnnamed(root: string, folder: string, numbers: readonly string[], path: string): string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  return names
    .filter((name) => !numbers.includes(name.replace(/\.yaml$/, '')))
    .map((name) => `${join(folder, name)} expected to be listed in ${path}, found nowhere`);
}
