import { FUNCTION_HEADERS } from '../../catalog/function-headers';
import { scoreRows } from '../../scoring/score-rows';
import { problemMark } from '../../scoring/scored-row';
import { readRows } from './read-rows';
import { resolveRubric } from './resolve-rubric';

/**
 * Баллы по строкам: сколько баллов даёт ответ на каждую позицию. Неверная строка получает «⚠» с причиной, пустая остаётся пустой.
 *
 * @param {any[][]} codes Коды позиций, например A5:A60; если диапазон начинается с заголовка «Код», первой строкой выйдет заголовок «Балл»
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @return {any[][]} Столбец баллов
 * @customfunction
 * @example =MCQM_POINTS(A5:A60; F5:F60; 'Методика'!A4:O298)
 */
export function MCQM_POINTS(codes: unknown, answers: unknown, rubric: unknown): unknown {
  const methodology = resolveRubric(rubric);
  const { rows, hasHeader, isScalar } = readRows(codes, answers, methodology);
  const points = scoreRows(rows, methodology).map(({ points, problem }) =>
    problem ? problemMark(problem) : (points ?? ''),
  );
  const column = hasHeader ? [FUNCTION_HEADERS.points, ...points] : points;
  return isScalar ? column[0] : column.map((cell) => [cell]);
}
