import type { Calls } from '../../src/actions/calls';

// An upgrade as the add-on would report it: the numbers only have to be plausible and to differ.

const points = (score: number | null, maximum: number) => ({ score, maximum });

export const UPGRADE: Calls['upgrade.plan']['out'] = {
  from: 'municipal-model@1',
  to: 'municipal-model@2',
  short: 'Модельная методика для муниципалитета',
  changes: [
    {
      kind: 'reworded',
      code: '2.4.1.05',
      was: '',
      system: '2.4',
      text: 'по обеспечению здоровья и безопасности детей, присмотру и уходу',
      details: ['формулировка: по обеспечению здоровья → по обеспечению здоровья и безопасности детей'],
      before: points(1, 1),
      after: points(1, 1),
    },
    {
      kind: 'retired',
      code: '2.4.1.06',
      was: '',
      system: '2.4',
      text: 'по повышению качества управления в дошкольных образовательных организациях',
      details: [],
      before: points(1, 1),
      after: points(null, 0),
    },
    {
      kind: 'new',
      code: '2.4.1.50',
      was: '',
      system: '2.4',
      text: 'по повышению доступности дошкольного образования',
      details: [],
      before: points(null, 0),
      after: points(null, 1),
    },
    {
      kind: 'moved',
      code: '2.4.1.07',
      was: '2.4.1.04',
      system: '2.4',
      text: 'по взаимодействию с семьёй',
      details: [],
      before: points(1, 1),
      after: points(1, 1),
    },
  ],
  unchanged: 289,
  carried: 214,
  year: null,
  systems: [
    {
      system: '2.4',
      title: 'Система мониторинга качества дошкольного образования',
      before: points(26, 33),
      after: points(25, 34),
    },
  ],
  total: { system: '', title: 'Всего', before: points(107, 342), after: points(106, 343) },
  notes: ['Ответы не подойдут к новой шкале, их нужно будет выбрать заново: 2.4.3.01.'],
};

export const SNAPSHOTS: Calls['snapshots.read']['out'] = {
  snapshots: [
    {
      id: 'b2',
      at: '2021-03-01T11:05:00',
      reason: 'Перед обновлением методики до municipal-model@2',
      framework: 'municipal-model@1',
      year: '2021',
      answers: 214,
      documents: 2,
    },
    {
      id: 'b1',
      at: '2021-02-01T09:00:00',
      reason: 'Перед починкой книги',
      framework: 'municipal-model@1',
      year: '2021',
      answers: 80,
      documents: 1,
    },
  ],
};
