import type { DoctorReport, RepairReport } from '../../src/actions/calls';
import type { Ailment } from '../../src/doctor/ailment';

const ailment = (id: string, words: Partial<Ailment>): Ailment => ({
  id,
  code: 'formula-lost',
  severity: 'error',
  sentence: 'На листе «1.1 Оценка» пропала формула баллов.',
  will: 'Впишет формулу заново. Ответы и подтверждения останутся как есть.',
  next: 'Больше ничего делать не нужно.',
  key: 'score:1.1',
  sheetName: '1.1 Оценка',
  cell: { sheetId: 100, sheetName: '1.1 Оценка', code: '', column: 'points', row: 4 },
  count: 1,
  ...words,
});

/** A formula that can be laid again, a sheet whose answers cannot be brought back, a row only the person can judge. */
export const AILMENTS: readonly Ailment[] = [
  ailment('formula-lost score:1.1', {}),
  ailment('sheet-missing score:2.4', {
    code: 'sheet-missing',
    sentence: 'Нет листа «2.4 Оценка» с ответами.',
    will: 'Создаст лист заново по «Методике», без ответов.',
    next: 'Сначала попробуйте вернуть сам лист.',
    cell: null,
  }),
  ailment('code-twice score:1.1', {
    code: 'code-twice',
    sentence: 'Код 1.1.1.03 стоит дважды.',
    will: null,
    next: 'Оставьте одну из строк.',
  }),
];

/** So many of ten sheets examined. */
export const examined = (done: number, ailments: readonly Ailment[] = []): DoctorReport => ({
  ailments,
  done,
  total: 10,
  step: done === 10 ? 'Готово' : 'Лист «1.1 Оценка»',
  finished: done === 10,
});

export const repaired = (done: readonly Ailment[], left: readonly string[] = []): RepairReport => ({
  done,
  refused: [],
  left,
  snapshot: 'snapshot-1',
  round: 1,
});
