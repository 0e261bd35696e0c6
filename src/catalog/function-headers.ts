import { STAGES } from './stages';

/** Words that head the columns of the functions' results: a formula in the header row writes its own column's header. */
export const FUNCTION_HEADERS = {
  points: 'Балл',
  /** After the code column. */
  summary: ['Система', ...STAGES.map(({ title }) => title), 'Балл', 'Макс.', 'Доля', 'Отвечено'],
  gaps: ['Код', 'Позиция', 'Потеряно баллов', 'Ответ сейчас', 'Лучший ответ'],
} as const;
