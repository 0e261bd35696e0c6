import type { PlacedGapStep } from '../../src/actions/read-gaps';
import type { GapKind } from '../../src/scoring/gap-work';
import { countWords } from './count-words';

/** What to do about a gap. */
const WORDS: Readonly<Record<GapKind, string>> = {
  'same-document': 'Ответьте по документу, который уже указан у соседних позиций.',
  unanswered: 'Ответьте и укажите документ: дело может быть уже сделано.',
  improve: 'Дополните: часть баллов уже есть.',
  write: 'Впишите недостающее в документ.',
  'replace-indicator': 'Замените неэффективный показатель: вернутся его баллы и баллы мониторинга.',
  'drop-harmful': 'Откажитесь от показателей с негативными последствиями: вычет уйдёт.',
  'carry-out': 'Проведите и подтвердите документом.',
};

/** How much work, in one word; the order of the list explains the rest. */
const EFFORT: Readonly<Record<GapKind, string>> = {
  'same-document': 'меньше всего работы',
  unanswered: 'мало работы',
  improve: 'немного работы',
  write: 'правка документа',
  'replace-indicator': 'правка документа',
  'drop-harmful': 'правка документа',
  'carry-out': 'много работы',
};

/** The sentence of a step; where a document is at hand it is named. */
export function gapWords({ kind, document }: Pick<PlacedGapStep, 'kind' | 'document'>): string {
  if (!document) return WORDS[kind];
  const named = `№\u00a0${document.no}`;
  const proves = countWords(document.proves, 'provedPosition');
  if (kind === 'same-document') {
    return `Посмотрите документ ${named}: он уже подтверждает здесь ${proves} и может подтвердить эти.`;
  }
  return `Впишите недостающее в документ ${named}: он уже подтверждает здесь ${proves}.`;
}

export function effortWords(kind: GapKind): string {
  return EFFORT[kind];
}

/** The rule of the order, so that anybody can check it. */
export const GAP_RULE = {
  lead: 'Порядок: сколько баллов можно вернуть за одну условную единицу работы. Единицы условные, они только задают порядок:',
  units: [
    'прочитать документ, уже указанный у соседних позиций, — 1 на все эти позиции сразу;',
    'ответить и найти документ — 1 за позицию;',
    'дополнить начатое — 2 за позицию;',
    'вписать цель, показатель или метод в документ — 3 за позицию;',
    'заменить неэффективный показатель — 3 вместе с его мониторингом;',
    'провести мониторинг, анализ, мероприятие — 5 за позицию.',
  ],
} as const;
