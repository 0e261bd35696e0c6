import { inScope, parseScope } from '../../catalog/scope';
import { writeRubricTable } from '../../catalog/write-rubric-table';
import { resolveRubric } from './resolve-rubric';

/**
 * Таблица методики: заголовок и по строке на каждую позицию оценивания (код, система, этап, текст, шкала, максимум, связи).
 *
 * @param {string} framework Методика: код "municipal-model" или "federal-2020", либо диапазон листа «Методика»
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {any[][]} Таблица из 15 столбцов
 * @customfunction
 * @example =MCQM_RUBRIC("municipal-model"; "1.1/4")
 */
export function MCQM_RUBRIC(framework: unknown, scope?: unknown): unknown[][] {
  const rubric = resolveRubric(framework);
  const limits = parseScope(scope, rubric);
  return writeRubricTable(
    rubric,
    rubric.positions.filter((position) => inScope(position, limits)),
  );
}
