import { plural } from '../../src/catalog/plural';
import { formatNumber } from '../../src/summary/format-number';

const NOUNS = {
  system: ['система', 'системы', 'систем'],
  position: ['позиция', 'позиции', 'позиций'],
  /** What a document proves: «подтверждает 1 позицию». */
  provedPosition: ['позицию', 'позиции', 'позиций'],
  point: ['балл', 'балла', 'баллов'],
  finding: ['замечание', 'замечания', 'замечаний'],
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  advice: ['совет', 'совета', 'советов'],
  answer: ['ответ', 'ответа', 'ответов'],
  ailment: ['неполадка', 'неполадки', 'неполадок'],
  place: ['место', 'места', 'мест'],
  document: ['документ', 'документа', 'документов'],
  number: ['номер', 'номера', 'номеров'],
  badRow: ['ошибочная строка', 'ошибочные строки', 'ошибочных строк'],
  cell: ['ячейка', 'ячейки', 'ячеек'],
} as const;

/**
 * A number with its noun in the right form.
 *
 * @example countWords(293, 'position') // '293 позиции'
 */
export function countWords(count: number, noun: keyof typeof NOUNS): string {
  const [one, few, many] = NOUNS[noun];
  return `${formatNumber(count)}\u00a0${plural(count, one, few, many)}`;
}
