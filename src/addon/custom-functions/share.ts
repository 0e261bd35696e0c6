import { isProblem, readValue } from '../../indicators/read-value';
import { shareOf } from '../../indicators/share-of';
import { isRange, pairCells } from './read-argument';

/**
 * Доля: часть от целого. Пустая ячейка и 0 из 0 остаются пустыми, а не нулём; ошибка видна в своей строке.
 *
 * @param {any[][]} part Часть: сколько человек, школ или случаев, ячейка или диапазон, например C5:E20
 * @param {any[][]} whole Целое: из скольких, диапазон такого же размера, например F5:H20
 * @return {number[][]} Доля от 0 до 1
 * @customfunction
 * @example =MCQM_SHARE(C5:E20; F5:H20)
 */
export function MCQM_SHARE(part: unknown, whole: unknown): unknown {
  const shares = pairCells([part, 'part (часть)'], [whole, 'whole (целое)']).map((row) =>
    row.map(([one, all]) => {
      const share = shareOf(readValue(one, false), readValue(all, false));
      return isProblem(share) ? `⚠ ${share.problem}` : (share ?? '');
    }),
  );
  return isRange(part) || isRange(whole) ? shares : shares[0]?.[0];
}
