import type { SaveState } from '../studio-state';

/**
 * The words of the save state, short for the bar and whole for the tooltip.
 *
 * @example describeSaving({ kind: 'saved' }).words // 'сохранено'
 */
export function describeSaving(save: SaveState): { words: string; details: string } {
  switch (save.kind) {
    case 'none':
      return { words: '', details: '' };
    case 'saved':
      return { words: 'сохранено', details: 'Всё, что на экране, записано в файл.' };
    case 'waiting':
      return { words: 'есть изменения', details: 'Изменения запишутся в файл через пару секунд.' };
    case 'saving':
      return { words: 'сохраняется…', details: 'Изменения записываются в файл.' };
    case 'failed':
      return {
        words: `не сохранено: ${save.problem.sentence}`,
        details: `${save.problem.sentence} ${save.problem.next}`,
      };
  }
}
