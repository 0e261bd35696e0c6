import type { Direction } from './dynamics';

/** How a kind of indicator gets its value; the words are those of `kinds` in templates/cycles. */
export const KIND_WORDS = {
  доля: 'share',
  отношение: 'ratio',
  количество: 'value',
  наличие: 'value',
  динамика: 'value',
  критерий: 'value',
} as const;

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  growth: 'рост',
  decline: 'снижение',
  same: 'без изменений',
  'too-few': 'мало данных',
};

export const TARGET_WORDS = { met: 'достигнут', missed: 'не достигнут', none: 'нет цели' } as const;

export const SIDE_WORDS = { больше: 'more', меньше: 'less' } as const;
