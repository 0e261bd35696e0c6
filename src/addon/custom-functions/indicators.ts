import { cleanText } from '../../catalog/clean-text';
import { showCell } from '../../catalog/show-cell';
import { KIND_WORDS } from '../../indicators/indicator-words';
import { isProblem, readValue, type Value } from '../../indicators/read-value';
import { shareOf } from '../../indicators/share-of';
import { readYears, sayDynamics } from './dynamics';
import { isBlank, isRange, readColumn } from './read-argument';
import { judge } from './target';

/**
 * Показатели за несколько лет одной формулой: значение за каждый год, изменение, изменение за год, слово о динамике, слово о цели. Если первая ячейка видов — заголовок («Вид»), первая строка результата — заголовки столбцов.
 *
 * @param {any[][]} kinds Виды показателей: доля, отношение, количество, наличие, динамика или критерий, столбец, например C4:C60
 * @param {any[][]} years Годы: строка, например D3:F3
 * @param {any[][]} parts Части или сами значения: строка на показатель, столбец на год, например D4:F60
 * @param {any[][]} wholes Целые для долей и отношений, диапазон такого же размера, например G4:I60
 * @param {any[][]} targets [необязательно] Цели: столбец, например P4:P60
 * @param {any[][]} directions [необязательно] Чего хотят: «больше» или «меньше», столбец, например Q4:Q60
 * @return {any[][]} По столбцу на год и ещё четыре: изменение, изменение за год, динамика, цель
 * @customfunction
 * @example =MCQM_INDICATORS(C4:C60; D3:F3; D4:F60; G4:I60; P4:P60; Q4:Q60)
 */
export function MCQM_INDICATORS(
  kinds: unknown,
  years: unknown,
  parts: unknown,
  wholes: unknown,
  targets: unknown,
  directions: unknown,
): unknown[][] {
  const named = readYears(years);
  const kindCells = readColumn(kinds, 'kinds (виды)');
  const height = kindCells.length;
  const part = readBlock(parts, 'parts (части)', height, named.length);
  const whole = readBlock(wholes, 'wholes (целые)', height, named.length);
  const target = readBlock(targets, 'targets (цели)', height, 1);
  const side = readBlock(directions, 'directions (чего хотят)', height, 1);
  const last = named.indexOf(Math.max(...named));
  return kindCells.map((kind, y) => {
    if (y === 0 && /^вид/i.test(cleanText(kind))) return headers(named);
    if (isBlank(kind)) return Array(named.length + 4).fill('');
    const values = named.map((_, x) => readIndicator(kind, part[y]?.[x], whole[y]?.[x]));
    const shown = values.map((value) => (isProblem(value) ? `⚠ ${value.problem}` : (value ?? '')));
    if (values.some(isProblem)) return [...shown, '', '', '⚠ есть ошибка в значениях', ''];
    return [...shown, ...sayDynamics(shown, named), judge(shown[last], target[y]?.[0], side[y]?.[0])];
  });
}

function readIndicator(kind: unknown, part: unknown, whole: unknown): Value {
  const word = cleanText(kind).toLowerCase();
  if (!Object.keys(KIND_WORDS).includes(word)) {
    return { problem: `вид «${showCell(kind)}», ожидается ${Object.keys(KIND_WORDS).join(', ')}` };
  }
  const way = KIND_WORDS[word as keyof typeof KIND_WORDS];
  if (way === 'value') return readValue(part, true);
  if (way === 'share') return shareOf(readValue(part, false), readValue(whole, false));
  return ratioOf(readValue(part, false), readValue(whole, false));
}

/** «На одного педагога»: the part may be larger, but nothing can be divided by nothing. */
function ratioOf(part: Value, whole: Value): Value {
  if (isProblem(part) || isProblem(whole)) return isProblem(part) ? part : whole;
  if (part === null || whole === null || (part === 0 && whole === 0)) return null;
  return whole === 0 ? { problem: 'деление на 0' } : part / whole;
}

function headers(years: readonly number[]): string[] {
  return [...years.map((year) => `Значение ${year}`), 'Изменение', 'Изменение за год', 'Динамика', 'Цель достигнута'];
}

/** A range of the height of the kinds; left out it is blank everywhere. */
function readBlock(argument: unknown, name: string, height: number, width: number): readonly (readonly unknown[])[] {
  if (isBlank(argument) && !isRange(argument)) return [];
  const rows = isRange(argument) ? argument : [[argument]];
  const wide = rows[0]?.length ?? 0;
  if (rows.length === height && wide === width) return rows;
  throw new Error(`${name}: найдено ${rows.length} × ${wide}, ожидается ${height} × ${width} (строк × столбцов)`);
}
