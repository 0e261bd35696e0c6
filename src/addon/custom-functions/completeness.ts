import { refuseBadRows, takeScope } from './take-scope';

/**
 * Доля полностью заполненных позиций, от 0 до 1: есть ответ; где есть баллы — указан документ; где «н/п» — есть комментарий.
 *
 * @param {any[][]} codes Коды позиций вместе с заголовком «Код», например A5:A60; пусто — вся методика
 * @param {any[][]} answers Ответы в тех же строках, например F5:F60
 * @param {any[][]} documents Подтверждения в тех же строках: № документа, пункт, ещё № документа, пункт, последний столбец — комментарий, например H5:L60; один столбец — документ, а для «н/п» комментарий
 * @param {any[][]} rubric Методика: "municipal-model" или диапазон листа «Методика» вместе с заголовком, например 'Методика'!A4:O298
 * @param {string} scope Область, можно не указывать: механизм "1", система "1.1", этап "/4" или "/мониторинг", вместе "1.1/4"
 * @return {number} Доля от 0 до 1
 * @customfunction
 * @example =MCQM_COMPLETENESS(A5:A60; F5:F60; H5:L60; "municipal-model"; "1.1")
 */
export function MCQM_COMPLETENESS(
  codes: unknown,
  answers: unknown,
  documents: unknown,
  rubric: unknown,
  scope?: unknown,
): number | string {
  const rows = takeScope({ codes, answers, rubric, scope, documents });
  // An invalid answer is one more thing to do; a row that is no position makes the fraction wrong.
  refuseBadRows(rows.filter(({ problem }) => problem?.kind !== 'invalid-answer' && problem?.kind !== 'no-indicator'));
  return rows.length > 0 ? rows.filter(({ complete }) => complete).length / rows.length : '';
}
