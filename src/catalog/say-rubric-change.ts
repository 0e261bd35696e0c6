import type { RubricChange } from './compare-rubrics';

const NONE = 'нет';

/** One change of a rubric in words, for the panel and the command line; the code is left to the caller. */
export function sayRubricChange({ kind, text, before, after }: RubricChange): string {
  const turned = `${before === '' ? NONE : before} → ${after === '' ? NONE : after}`;
  switch (kind) {
    case 'added':
      return `новая позиция «${text}», шкала ${after}`;
    case 'retired':
      return `исключена: «${text}»`;
    case 'restored':
      return `снова действует: «${text}»`;
    case 'missing':
      return `позиции больше нет: «${before}»`;
    case 'reworded':
      return `формулировка: «${before}» → «${after}»`;
    case 'rescaled':
      return `шкала: ${turned}`;
    case 'words':
      return `слова ответов: ${turned}`;
    case 'penalty':
      return `штраф: ${turned}`;
    case 'not-applicable':
      return after === 'можно' ? 'ответ «н/п» разрешён' : 'ответ «н/п» запрещён';
    case 'relinked':
      return `связь: ${turned}`;
    case 'source':
      return `основание: ${turned}`;
    case 'retitled':
      return `название системы: «${before}» → «${after}»`;
    case 'bands':
      return turned;
  }
}

/**
 * What a change belongs to: a code, a system with its titles, or nothing of these.
 *
 * @example namePlaceOfChange({ kind: 'bands', code: '', text: '', before: '', after: '' }) // "Уровни"
 */
export function namePlaceOfChange({ kind, code }: RubricChange): string {
  if (kind === 'bands') return 'Уровни';
  return kind === 'retitled' ? `Система ${code}` : code;
}
