import { type Grouping, groupFindings, systemTitle } from '../../sidebar/state/group-findings';
import { searchFindings } from '../../sidebar/state/search-findings';
import { isChosen } from '../../sidebar/views/system-filter';
import type { Finding } from '../../src/completeness/finding';
import { FINDINGS, OVERVIEW } from './sample-desk';

const titles = OVERVIEW.systems;
const shape = (findings: readonly Finding[], by: Grouping = 'severity') =>
  groupFindings(findings, by, titles).map(({ severity, title, parts }) => [
    severity ?? title,
    ...parts.map((part) => `${part.title}: ${part.findings.map((finding) => finding.code).join(', ')}`),
  ]);
const at = (system: string, stage: number | null, code: string): Finding => ({
  code,
  severity: 'error',
  sentence: code,
  next: '',
  motivation: '',
  id: '',
  source: '',
  responsible: null,
  accepted: null,
  repair: null,
  system,
  stage,
  count: 1,
  cell: null,
});

test('errors stand before warnings and advice, and each under its system with title and stage', () => {
  const long =
    '1.2 Система работы со школами с низкими результатами обучения и/или школами, функционирующими в неблагоприятных социальных условиях';
  expect(shape(FINDINGS)).toEqual([
    [
      'error',
      '1.1 Система оценки качества подготовки обучающихся · Цели: points-without-document',
      `${long} · Цели: invalid-answer`,
    ],
    ['warning', '1.1 Система оценки качества подготовки обучающихся · Мониторинг: unanswered'],
    ['advice', 'Вся таблица: passport-empty'],
  ]);
});

test('the workbook itself comes first, then systems in their order and stages in theirs', () => {
  const mixed = [
    at('2.1', 1, 'e'),
    at('1.1', 4, 'd'),
    at('1.1', 1, 'b'),
    at('1.1', null, 'a2'),
    at('', null, 'a'),
    at('1.1', 1, 'c'),
  ];
  const codes = groupFindings(mixed, 'severity', titles).flatMap(({ parts }) =>
    parts.map((part) => part.findings.map((finding) => finding.code).join('')),
  );
  expect(codes).toEqual(['a', 'a2', 'bc', 'd', 'e']);
});

test('a system that the overview does not know is shown last and by its number', () => {
  expect(shape([at('9.9', 1, 'x'), at('2.4', 1, 'y')])[0]?.slice(1)).toEqual([
    '2.4 Система мониторинга качества дошкольного образования · Цели: y',
    'Система 9.9 · Цели: x',
  ]);
});

test('a choice keeps one system, the workbook’s own findings, or everything', () => {
  const kept = (choice?: string) => FINDINGS.filter(({ system }) => isChosen(system, choice)).map(({ code }) => code);
  expect(kept('1.1')).toEqual(['unanswered', 'points-without-document']);
  expect(kept('книга')).toEqual(['passport-empty']);
  expect(kept('2.4')).toEqual([]);
  expect(kept('')).toHaveLength(4);
  expect(kept()).toHaveLength(4);
});

test('every finding is in exactly one group, and the counts add up', () => {
  const groups = groupFindings(FINDINGS, 'severity', titles);
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(FINDINGS.length);
  expect(groups.flatMap((group) => group.parts.flatMap((part) => part.findings))).toHaveLength(FINDINGS.length);
});

test('the number of a system never stands without its title', () => {
  expect(systemTitle('2.4', titles)).toBe('2.4 Система мониторинга качества дошкольного образования');
});

test('by system the parts are stages, by stage they are systems, and nothing is said twice', () => {
  const two = [at('1.1', 4, 'b'), at('1.1', 1, 'a'), at('', null, 'book'), at('2.4', 4, 'c')];
  expect(shape(two, 'system')).toEqual([
    ['Вся таблица', 'Вся таблица: book'],
    ['1.1 Система оценки качества подготовки обучающихся', 'Цели: a', 'Мониторинг: b'],
    ['2.4 Система мониторинга качества дошкольного образования', 'Мониторинг: c'],
  ]);
  expect(shape(two, 'stage')).toEqual([
    ['Вне компонентов цикла', 'Вся таблица: book'],
    ['Цели', '1.1 Система оценки качества подготовки обучающихся: a'],
    [
      'Мониторинг',
      '1.1 Система оценки качества подготовки обучающихся: b',
      '2.4 Система мониторинга качества дошкольного образования: c',
    ],
  ]);
});

test('by responsible person the posts come as they appear, and what nobody answers for stands last', () => {
  const posted = (code: string, responsible: string | null): Finding => ({ ...at('1.1', 1, code), responsible });
  const groups = shape(
    [posted('x', null), posted('a', 'методист'), posted('b', 'начальник'), posted('c', 'методист')],
    'responsible',
  );
  expect(groups.map(([title]) => title)).toEqual(['методист', 'начальник', 'Ответственный не назван']);
});

describe('search', () => {
  const found = (search: string) => searchFindings(FINDINGS, search).map(({ code }) => code);

  test('finds every word in any order, whatever the capitals', () => {
    expect(found('ДОКУМЕНТ балл')).toEqual(['points-without-document']);
    expect(found('балл  никогда')).toEqual([]);
  });

  test('finds by code and by sheet', () => {
    expect(found('1.2.1.02')).toEqual(['invalid-answer']);
    expect(found('«1.1 Оценка»')).toEqual([]);
    expect(found('1.1 Оценка')).toEqual(['unanswered', 'points-without-document']);
  });

  test('takes «ё» and «е» for one letter, and nothing typed for everything', () => {
    const own = { ...(FINDINGS[0] as Finding), sentence: 'Отчёт не приложен.' };
    expect(searchFindings([own], 'отчет')).toEqual([own]);
    expect(searchFindings([{ ...own, sentence: 'Отчет не приложен.' }], 'отчёт')).toHaveLength(1);
    expect(found('   ')).toHaveLength(4);
  });
});
