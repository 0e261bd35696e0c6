import { type FoundHints, findHints } from '../catalog/find-hints';
import { findTemplate } from '../catalog/find-template';
import { fillText } from './fill-text';

/**
 * Hints for a system with the names of this municipality, without what the rubric says itself.
 *
 * @param passport fields of «Паспорт» by key
 */
export function hintsOfSystem(
  framework: string,
  system: string,
  passport: Readonly<Record<string, string>>,
): FoundHints | null {
  const template = findTemplate(framework.replace(/\+.*$/, ''));
  const groups = template?.systems.find(({ number }) => number === system)?.groups ?? [];
  const own = groups.flatMap(({ positions }) => positions.map(({ text }) => text));
  const found = findHints(framework, system, new Set(own));
  if (!found) return null;
  const stages = [...found.stages].map(([stage, { title, items }]) => {
    const filled = items.map(({ text, detail }) => ({ text: fillText(text, passport), detail }));
    return [stage, { title, items: filled }] as const;
  });
  return { source: found.source, stages: new Map(stages) };
}
