import { writeCodeHeader } from '../../catalog/code-header';
import { FUNCTION_HEADERS } from '../../catalog/function-headers';
import { scoreRows } from '../../scoring/score-rows';
import type { TotalRow } from '../../scoring/total-row';
import { totalScopes } from '../../scoring/total-scopes';
import { readRows } from './read-rows';
import { resolveRubric } from './resolve-rubric';

/**
 * Сводная таблица: строка на каждую систему, на каждый механизм и «Всего» — баллы девяти этапов, сумма, максимум, доля, доля отвеченных. Система с неверной строкой отмечена «⚠».
 *
 * @param {any[][]} codes Коды позиций вместе с заголовком «Код», например A5:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @return {any[][]} Таблица из 15 столбцов с заголовком
 * @customfunction
 * @example =MCQM_SUMMARY(A5:A60; F5:F60; "municipal-model")
 */
export function MCQM_SUMMARY(codes: unknown, answers: unknown, rubric: unknown): unknown[][] {
  const methodology = resolveRubric(rubric);
  const { rows } = readRows(codes, answers, methodology);
  const { systems, mechanisms, total } = totalScopes(scoreRows(rows, methodology), methodology);
  return [
    [writeCodeHeader(methodology), ...FUNCTION_HEADERS.summary],
    ...[...systems, ...mechanisms, total].map(writeTotal),
  ];
}

function writeTotal(row: TotalRow): unknown[] {
  const problem = row.problems[0];
  const bad = problem !== undefined;
  const more = row.problems.length > 1 ? ` (и ещё строк с ⚠: ${row.problems.length - 1})` : '';
  const stages = row.stages.map((score, index) =>
    row.badStages.some((stage) => stage === index + 1) ? '⚠' : (score ?? ''),
  );
  const answered = row.positions > 0 ? (row.answered + row.notApplicable) / row.positions : '';
  return [
    row.code,
    row.title + floorNote(row),
    ...stages,
    bad ? `⚠ ${problem}${more}` : row.score,
    row.maximum,
    bad ? '⚠' : (row.fraction ?? ''),
    answered,
  ];
}

/** Says where penalties outweighed points, so that a zero is not taken for no work done. */
function floorNote({ floored, flooredStages }: TotalRow): string {
  if (floored) return ' (штраф больше баллов, показан 0)';
  if (flooredStages.length === 0) return '';
  return ` (штраф больше баллов этапа ${flooredStages.join(', ')}: у этапа показан 0, в сумме вычтено)`;
}
