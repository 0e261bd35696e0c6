import type { CheckReport, JobProgress, Overview, OverviewRow, SummaryReport } from '../../src/actions/calls';
import type { Finding } from '../../src/completeness/finding';
import type { SummaryRow } from '../../src/summary/summary';
import { MUNICIPAL } from './sample-offers';

// A half-filled workbook as the add-on would describe it: the numbers only have to be plausible and to differ.

const rows: OverviewRow[] = MUNICIPAL.systems.map((system, index) => ({
  system: system.number,
  title: system.title,
  sheetId: 100 + index,
  positions: system.positions,
  answered: index === 7 ? 0 : system.positions - 20,
  complete: index === 7 ? 0 : 3 + index,
  score: index === 7 ? 0 : 4.5 + index,
  maximum: system.maximum,
  problems: 0,
}));

const cell = (code: string, row: number) => ({
  sheetId: 100,
  sheetName: '1.1 Оценка',
  code,
  column: 'answer',
  row,
});

export const OVERVIEW: Overview = {
  framework: {
    id: 'municipal-model',
    version: '1',
    short: MUNICIPAL.short,
    notice: MUNICIPAL.notice,
  },
  illustration:
    'Это иллюстрация: ответы внесены по приказу № 22 от 09.02.2021 и показывают, как устроена таблица, а не оценку муниципалитета.',
  municipality: 'Берёзовский городской округ',
  year: '2021',
  systems: rows,
  total: {
    system: '',
    title: 'Всего',
    sheetId: null,
    positions: 293,
    answered: 124,
    complete: 42,
    score: 96.5,
    maximum: 342,
    problems: 0,
  },
  rule: 'Позиция полна, когда на неё дан ответ, при баллах выше нуля указан документ, а при «н/п» есть комментарий.',
  steps: [
    { kind: 'finish-system', count: 8, system: '1.1', cell: cell('1.1.4.01', 21) },
    { kind: 'prove-points', count: 1, system: '1.1', cell: cell('1.1.1.03', 7) },
    { kind: 'win-points', count: 0, system: '', cell: null },
  ],
};

/** The same with an answer off the scale in 1.2: its points and the total are unknown, not zero. */
export const OVERVIEW_WITH_BAD_ROW: Overview = {
  ...OVERVIEW,
  systems: rows.map((row) => (row.system === '1.2' ? { ...row, score: null, problems: 1 } : row)),
  total: { ...OVERVIEW.total, score: null, problems: 1 },
};

/** What a finding says beside its words, when nobody has accepted it. */
const open = (id: string) => ({ id, source: 'Устройство книги', responsible: null, accepted: null, repair: null });

export const FINDINGS: Finding[] = [
  {
    ...open('unanswered/1.1/4/1.1.4.01/answer'),
    code: 'unanswered',
    severity: 'warning',
    sentence: 'Нет ответа: мониторинг показателей, 8 позиций.',
    next: 'Выберите ответ из списка в каждой строке.',
    motivation: 'Позиция без ответа не даёт баллов и остаётся в максимуме.',
    system: '1.1',
    stage: 4,
    count: 8,
    cell: cell('1.1.4.01', 21),
  },
  {
    ...open('invalid-answer/1.2/1/1.2.1.02/answer'),
    code: 'invalid-answer',
    severity: 'error',
    sentence: 'Ответ «да, есть» не из шкалы. Ожидается 0 или 1.',
    next: 'Выберите ответ из списка.',
    motivation: 'Балл по такому ответу не считается, и итог по системе остаётся неизвестным.',
    system: '1.2',
    stage: 1,
    count: 1,
    cell: { ...cell('1.2.1.02', 6), sheetId: 101, sheetName: '1.2 Оценка' },
  },
  {
    ...open('points-without-document/1.1/1/1.1.1.03/answer'),
    code: 'points-without-document',
    severity: 'error',
    sentence: 'Балл есть, а документ не указан.',
    next: 'Впишите номер документа из листа «Документы».',
    motivation: 'Эксперт не засчитает балл без подтверждения.',
    system: '1.1',
    stage: 1,
    count: 1,
    cell: cell('1.1.1.03', 7),
  },
  {
    ...open('passport-empty/////oktmo'),
    code: 'passport-empty',
    severity: 'advice',
    sentence: 'В паспорте не указан код ОКТМО.',
    next: 'Заполните лист «Паспорт».',
    motivation: '',
    system: '',
    stage: null,
    count: 1,
    cell: null,
  },
];

export const REPORT: CheckReport = {
  overview: OVERVIEW_WITH_BAD_ROW,
  findings: FINDINGS,
  progress: [{ system: '1.1', stage: 4, positions: 14, answered: 6, complete: 2, findings: 1 }],
  chains: [],
  checkedAt: '2021-03-01T09:05:00',
};
export const CLEAN_REPORT: CheckReport = { ...REPORT, overview: OVERVIEW, findings: [] };

export function job(done: number, total = 4): JobProgress {
  const finished = done === total;
  const step = finished ? 'Готово' : `Лист «${MUNICIPAL.systems[done]?.number} Оценка»`;
  return { job: 'job-7', kind: 'create', done, total, step, finished };
}

const row = (code: string, title: string, score: number, maximum: number): SummaryRow => ({
  code,
  title,
  stages: [score, 0, 0, 0, 0, 0, 0, 0, 0],
  badStages: [],
  score,
  maximum,
  fullMaximum: maximum,
  fraction: maximum === 0 ? null : score / maximum,
  positions: 30,
  answered: 12,
  notApplicable: 0,
  complete: 5,
  floored: false,
  flooredStages: [],
  problems: [],
});

export const SUMMARY: SummaryReport = {
  sheetId: 900,
  sheetName: 'Сводная оценка',
  summary: {
    format: 'mcqm-summary/1',
    framework: { id: 'municipal-model', version: '1', title: MUNICIPAL.title, notice: MUNICIPAL.notice },
    municipality: 'Берёзовский городской округ',
    year: '2021',
    builtAt: '2021-03-01T09:10:00',
    systems: MUNICIPAL.systems.map((system, index) => row(system.number, system.title, 4.5 + index, system.maximum)),
    mechanisms: MUNICIPAL.mechanisms.map(({ number, title }) => row(number, title, 48, 171)),
    total: {
      ...row('Всего', 'Всего', 96.5, 337),
      fullMaximum: 342,
      positions: 293,
      answered: 124,
      notApplicable: 3,
      complete: 42,
      problems: ['⚠ 1.2.1.02: ответ «да, есть» не из шкалы'],
    },
    missing: [],
    level: null,
    levelUnknown: 'no-bands',
  },
};
