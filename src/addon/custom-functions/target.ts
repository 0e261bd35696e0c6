import { cleanText } from '../../catalog/clean-text';
import { showCell } from '../../catalog/show-cell';
import { SIDE_WORDS, TARGET_WORDS } from '../../indicators/indicator-words';
import { isProblem, readValue } from '../../indicators/read-value';
import { meetsTarget } from '../../indicators/target';
import { isBlank, isRange, pairCells } from './read-argument';

/**
 * Достигнута ли цель показателя. Значение, равное цели, — достигнут; без значения ячейка пуста, без цели — «нет цели».
 *
 * @param {any[][]} value Значение показателя: ячейка или диапазон, например E5:E20
 * @param {any[][]} target Цель: ячейка или диапазон такого же размера, например I5:I20
 * @param {any[][]} direction [необязательно] Чего хотят: "больше" или "меньше", одно на всех или диапазон, например J5:J20; пусто — больше
 * @return {string[][]} «достигнут», «не достигнут» или «нет цели»
 * @customfunction
 * @example =MCQM_TARGET(E5:E20; I5:I20; "больше")
 */
export function MCQM_TARGET(value: unknown, target: unknown, direction: unknown): unknown {
  const pairs = pairCells([value, 'value (значение)'], [target, 'target (цель)']);
  // One direction is for all the values; a range has one for each.
  const sides = isRange(direction)
    ? pairCells([value, 'value (значение)'], [direction, 'direction (чего хотят)']).map((row) =>
        row.map(([, side]) => side),
      )
    : pairs.map((row) => row.map(() => direction));
  const words = pairs.map((row, y) => row.map(([one, goal], x) => judge(one, goal, sides[y]?.[x])));
  return isRange(value) || isRange(target) ? words : words[0]?.[0];
}

/** The word for one value, or `⚠` with the reason. */
export function judge(value: unknown, target: unknown, direction: unknown): string {
  const found = readValue(value, true);
  const goal = readValue(target, true);
  const side = readSide(direction);
  if (isProblem(found)) return `⚠ значение: ${found.problem}`;
  if (isProblem(goal)) return `⚠ цель: ${goal.problem}`;
  if (side === null) return `⚠ «${showCell(direction)}»: ожидается «больше» или «меньше»`;
  if (found === null) return '';
  if (goal === null) return TARGET_WORDS.none;
  return meetsTarget(found, goal, side) ? TARGET_WORDS.met : TARGET_WORDS.missed;
}

function readSide(cell: unknown): 'more' | 'less' | null {
  if (isBlank(cell)) return 'more';
  const word = cleanText(cell).toLowerCase();
  return word === 'больше' || word === 'меньше' ? SIDE_WORDS[word] : null;
}
