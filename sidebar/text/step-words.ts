import type { NextStep } from '../../src/completeness/choose-next-steps';
import { countWords } from './count-words';

export interface StepWords {
  readonly what: string;
  readonly why: string;
}

/**
 * A thing to do next, and why it comes first.
 *
 * @param system «1.1 Название», or '' where the step is about the whole workbook
 */
export function stepWords({ kind, count }: Pick<NextStep, 'kind' | 'count'>, system: string): StepWords {
  const positions = countWords(count, 'position');
  switch (kind) {
    case 'return-sheet':
      return { what: `Верните лист системы ${system}`, why: 'Без него не считаются ни система, ни итог.' };
    case 'mend-rows':
      return { what: `Исправьте ошибочные ответы: ${positions}`, why: 'Пока они есть, баллы не считаются.' };
    case 'fill-passport':
      return { what: 'Заполните «Паспорт»', why: 'Муниципалитет и год стоят на каждом листе и в сводной оценке.' };
    case 'register-documents':
      return {
        what: 'Внесите документы на лист «Документы»',
        why: 'Ответы с баллами подтверждаются номером документа из этого списка.',
      };
    case 'finish-system':
      return { what: `Закончите: ${system}`, why: `Осталось без ответа: ${positions}.` };
    case 'prove-points':
      return { what: `Укажите документы: ${positions}`, why: 'Балл без подтверждения эксперт снимет.' };
    case 'comment-not-applicable':
      return { what: `Поясните «н/п»: ${positions}`, why: 'Без комментария «не применимо» не засчитают.' };
    case 'begin-system':
      return { what: `Начните: ${system}`, why: `${positions} без ответа; начать можно с целей.` };
    case 'win-points':
      return { what: 'Посмотрите, где добрать баллы', why: 'Сначала то, что даёт больше баллов за меньшую работу.' };
    case 'sum-up':
      return { what: 'Постройте сводную оценку', why: 'Лист для руководителя и региона.' };
  }
}
