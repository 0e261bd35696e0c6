import type { Rubric } from '../catalog/rubric';
import { fillText } from './fill-text';

/**
 * The rubric of the systems taken, its texts with the names of this municipality.
 *
 * @param systems numbers of the systems; the others are left out
 * @param passport fields of «Паспорт» by key
 */
export function fillRubric(
  rubric: Rubric,
  systems: readonly string[],
  passport: Readonly<Record<string, string>>,
): Rubric {
  const fill = (text: string) => fillText(text, passport);
  return {
    ...rubric,
    positions: rubric.positions
      .filter(({ system }) => systems.includes(system))
      .map((position) => ({ ...position, text: fill(position.text), group: fill(position.group) })),
  };
}
