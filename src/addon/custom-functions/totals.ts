import { addNumbers } from '../../scoring/add-numbers';
import { sumPoints } from '../../scoring/total-row';
import { refuseBadRows, takeScope } from './take-scope';

/**
 * Сумма баллов по всем указанным позициям или по их части.
 *
 * @param {any[][]} codes Коды позиций вместе с заголовком «Код», например A5:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Сумма баллов, не меньше 0
 * @customfunction
 * @example =MCQM_SCORE(A5:A60; F5:F60; "municipal-model"; "1.1")
 */
export function MCQM_SCORE(codes: unknown, answers: unknown, rubric: unknown, scope?: unknown): number {
  const rows = takeScope({ codes, answers, rubric, scope });
  refuseBadRows(rows);
  return sumPoints(rows).score;
}

/**
 * Наибольшая возможная сумма баллов без позиций с ответом «н/п».
 *
 * @param {any[][]} codes Коды позиций вместе с заголовком «Код», например A5:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Максимум баллов
 * @customfunction
 * @example =MCQM_MAX(A5:A60; F5:F60; "municipal-model"; "1.1")
 */
export function MCQM_MAX(codes: unknown, answers: unknown, rubric: unknown, scope?: unknown): number {
  const rows = takeScope({ codes, answers, rubric, scope });
  refuseBadRows(rows);
  return sumMaximum(rows);
}

/**
 * Доля набранных баллов от возможных без «н/п», от 0 до 1. Если считать не из чего, ячейка остаётся пустой.
 *
 * @param {any[][]} codes Коды позиций вместе с заголовком «Код», например A5:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Доля от 0 до 1
 * @customfunction
 * @example =MCQM_PERCENT(A5:A60; F5:F60; "municipal-model"; "/мониторинг")
 */
export function MCQM_PERCENT(codes: unknown, answers: unknown, rubric: unknown, scope?: unknown): number | string {
  const rows = takeScope({ codes, answers, rubric, scope });
  refuseBadRows(rows);
  const maximum = sumMaximum(rows);
  return maximum > 0 ? sumPoints(rows).score / maximum : '';
}

function sumMaximum(rows: readonly { readonly maximum: number }[]): number {
  return addNumbers(rows.map(({ maximum }) => maximum));
}
