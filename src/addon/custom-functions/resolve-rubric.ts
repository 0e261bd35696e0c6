import { cleanText } from '../../catalog/clean-text';
import { findTemplate, templateIds } from '../../catalog/find-template';
import { frameworkToRubric } from '../../catalog/framework-to-rubric';
import { readRubricTable } from '../../catalog/read-rubric-table';
import type { Rubric } from '../../catalog/rubric';
import { showCell } from '../../catalog/show-cell';
import { isBlank, isRange } from './read-argument';

/** Pinned once as a sentence, because every function says it the same way. */
const RUBRIC_MISSING = 'укажите методику: "municipal-model" или диапазон листа «Методика»';

/**
 * The rubric an argument names: id of a shipped framework, or the range of «Методика».
 *
 * @throws Error in Russian when it is left out, unknown or damaged
 */
export function resolveRubric(argument: unknown): Rubric {
  if (isRange(argument)) {
    if (isBlank(argument)) throw new Error(RUBRIC_MISSING);
    if (argument.length === 1 && argument[0]?.length === 1) return resolveRubric(argument[0][0]);
    const { rubric, problems } = readRubricTable(argument);
    if (problems.length > 0) {
      const more = problems.length > 1 ? ` (и ещё ${problems.length - 1})` : '';
      throw new Error(`методика повреждена: ${problems[0]?.sentence}${more}`);
    }
    return rubric;
  }
  const id = cleanText(argument);
  if (id === '') throw new Error(RUBRIC_MISSING);
  const template = findTemplate(id);
  if (!template) {
    throw new Error(
      `методика «${showCell(argument)}» не найдена; есть: ${templateIds().join(', ')} — или укажите диапазон листа «Методика»`,
    );
  }
  return frameworkToRubric(template);
}
