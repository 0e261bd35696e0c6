import { cleanText } from '../../catalog/clean-text';
import { FUNCTION_HEADERS } from '../../catalog/function-headers';
import { showCell } from '../../catalog/show-cell';
import { findGaps } from '../../scoring/find-gaps';
import { scoreRows } from '../../scoring/score-rows';
import { problemMark } from '../../scoring/scored-row';
import { takeUniverse } from '../../scoring/take-universe';
import { isBlank } from './read-argument';
import { readRows } from './read-rows';
import { resolveRubric } from './resolve-rubric';

const UNANSWERED = 'нет ответа';
const CANCELLED = ' (балла нет: все показатели этой позиции «неэф»)';

/**
 * Где потеряно больше всего баллов: код, позиция, сколько баллов потеряно, ответ сейчас, лучший ответ. Неверные строки стоят первыми с «⚠».
 *
 * @param {any[][]} codes Коды позиций вместе с заголовком «Код», например A5:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @param {number} n Сколько строк показать, можно не указывать: 10
 * @return {any[][]} Таблица из 5 столбцов
 * @customfunction
 * @example =MCQM_GAPS(A5:A60; F5:F60; "municipal-model"; 5)
 */
export function MCQM_GAPS(codes: unknown, answers: unknown, rubric: unknown, n?: unknown): unknown {
  const methodology = resolveRubric(rubric);
  const limit = readCount(n);
  const { rows, hasHeader } = readRows(codes, answers, methodology);
  const scored = scoreRows(rows, methodology);
  const bad = scored.flatMap(({ code, problem }) =>
    problem ? [[showCell(code), problemMark(problem), '', '', '']] : [],
  );
  const gaps = findGaps(takeUniverse(scored, methodology)).map((gap) => [
    gap.code,
    gap.text,
    gap.lost,
    (gap.now ?? UNANSWERED) + (gap.cancelled ? CANCELLED : ''),
    gap.best,
  ]);
  const table = [...bad, ...gaps].slice(0, limit);
  const result = hasHeader ? [[...FUNCTION_HEADERS.gaps], ...table] : table;
  return result.length > 0 ? result : '';
}

function readCount(argument: unknown): number {
  if (isBlank(argument)) return 10;
  const count = Number(cleanText(argument));
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`n — «${showCell(argument)}», ожидается целое число строк, 1 или больше`);
}
