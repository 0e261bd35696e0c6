import type { FileReport, RubricReport } from '../../src/actions/calls';
import { MUNICIPAL } from './sample-offers';

/** An edit of a region that is right and waits to be accepted. */
export const EDITED: RubricReport = {
  framework: { id: 'municipal-model', version: '1', short: 'Модельная методика для муниципалитета' },
  sheetId: 800,
  sheetName: 'Методика',
  against: 'municipal-model@1',
  edited: true,
  asksRegion: true,
  problems: [],
  difference: {
    changes: [
      { kind: 'rescaled', code: '2.4.1.01', text: '', before: '0; 1', after: '0; 1; 2' },
      { kind: 'retired', code: '2.4.1.02', text: 'по взаимодействию с семьёй', before: '', after: '' },
      { kind: 'penalty', code: '2.4.2.05', text: '', before: 'не задано', after: '1,5' },
      { kind: 'added', code: '2.4.1.61', text: 'по раннему развитию <b>детей</b>', before: '', after: '0; 1' },
      { kind: 'bands', code: '', text: '', before: 'не задано', after: 'от 0 — низкий; от 0,7 — высокий' },
    ],
    maximum: { before: 342, after: 343 },
  },
};

/** The same with two mistakes in it. */
export const WRONG: RubricReport = {
  ...EDITED,
  difference: null,
  problems: [
    {
      place: 'A6',
      column: 'code',
      row: 6,
      sentence: 'код 2.4.1.01 стоит в методике дважды',
      next: 'Своей позиции дайте свободный номер 61–99 той же системы и того же этапа; позицию методики верните под её кодом или исключите статусом.',
    },
    {
      place: 'H7',
      column: 'scale',
      row: 7,
      sentence: '2.4.1.02: шкала без баллов: нет ни одного числа больше нуля',
      next: 'Перечислите коды ответов через точку с запятой, например «0; 1; 2», среди них 0 и хотя бы один балл больше нуля.',
    },
  ],
};

/** A file that fits this workbook, and one that does not hold together. */
export const RIGHT_FILE: FileReport = { problems: [], offer: MUNICIPAL, difference: EDITED.difference };
export const WRONG_FILE: FileReport = {
  problems: [
    {
      place: 'система 2.4 «Система мониторинга качества дошкольного образования», 2.4.4.01, Связь',
      sentence: '2.4.4.01: связь ведёт на 2.4.2.77, такого кода в методике нет',
      next: 'Перечислите через точку с запятой коды той же системы: мониторинг связан с показателями, анализ — с мониторингом.',
    },
  ],
  offer: null,
  difference: null,
};
