import type { FrameworkOffer, SettingsCheck, WorkbookState } from '../../src/actions/calls';

// Titles, positions and maxima as templates/frameworks state them.

const MECHANISMS = [
  { number: '1', title: 'Механизмы управления качеством образовательных результатов' },
  { number: '2', title: 'Механизмы управления качеством образовательной деятельности' },
];

type Line = readonly [number: string, title: string, positions: number, maximum: number];

const systems = (lines: readonly Line[]) =>
  lines.map(([number, title, positions, maximum]) => ({ number, title, positions, maximum }));

export const MUNICIPAL: FrameworkOffer = {
  id: 'municipal-model',
  version: '1',
  level: 'municipality',
  title: 'Модельная методика оценки муниципальных механизмов управления качеством образования',
  short: 'Модельная методика для муниципалитета',
  notice: 'Модельная методика, баллы никем не утверждены',
  foreignNotice: null,
  positions: 293,
  maximum: 342,
  mechanisms: MECHANISMS,
  systems: systems([
    ['1.1', 'Система оценки качества подготовки обучающихся', 40, 47],
    [
      '1.2',
      'Система работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях',
      23,
      26,
    ],
    ['1.3', 'Система выявления, поддержки и развития способностей и талантов у детей и молодежи', 45, 54],
    ['1.4', 'Система работы по самоопределению и профессиональной ориентации обучающихся', 41, 49],
    ['2.1', 'Система мониторинга эффективности руководителей образовательных организаций', 30, 35],
    ['2.2', 'Система обеспечения профессионального развития педагогических работников', 36, 41],
    ['2.3', 'Система организации воспитания обучающихся', 49, 57],
    ['2.4', 'Система мониторинга качества дошкольного образования', 29, 33],
  ]),
};

export const FEDERAL: FrameworkOffer = {
  id: 'federal-2020',
  version: '1',
  level: 'region',
  title: 'Методика для проведения оценки механизмов управления качеством образования в субъектах Российской Федерации',
  short: 'Методика для субъектов РФ, 2020',
  notice: null,
  foreignNotice: 'Методика для субъектов РФ, применена как образец',
  positions: 284,
  maximum: 336,
  mechanisms: MECHANISMS,
  systems: systems([
    ['1.1', 'Система оценки качества подготовки обучающихся', 23, 34],
    [
      '1.2',
      'Система работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях',
      21,
      25,
    ],
    ['1.3', 'Система выявления, поддержки и развития способностей и талантов у детей и молодёжи', 38, 43],
    ['1.4', 'Система профессиональной ориентации', 37, 42],
    ['2.1', 'Система объективности процедур оценки качества образования и олимпиад школьников', 24, 31],
    ['2.2', 'Система мониторинга эффективности руководителей всех образовательных организаций региона', 48, 57],
    ['2.3', 'Система мониторинга качества повышения квалификации и профессионального роста педагогов', 33, 37],
    ['2.4', 'Система методической работы', 24, 27],
    ['2.5', 'Система организации воспитания и социализации обучающихся', 36, 40],
  ]),
};

export const SETTINGS: SettingsCheck = {
  locale: 'ru_RU',
  timeZone: 'Asia/Novokuznetsk',
  localeFits: true,
  timeZoneFits: true,
  zones: [
    { id: 'Europe/Kaliningrad', title: 'Калининград (МСК−1)' },
    { id: 'Europe/Moscow', title: 'Москва (МСК)' },
    { id: 'Asia/Novokuznetsk', title: 'Новокузнецк (МСК+4)' },
  ],
};

export const FOREIGN_SETTINGS: SettingsCheck = {
  ...SETTINGS,
  locale: 'en_US',
  timeZone: 'America/New_York',
  localeFits: false,
  timeZoneFits: false,
};

export const EMPTY: WorkbookState = {
  kind: 'empty',
  settings: SETTINGS,
  frameworks: [FEDERAL, MUNICIPAL],
  leftovers: false,
};
