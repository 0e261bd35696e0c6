import { groupFindings, systemTitle } from '../../sidebar/state/group-findings';
import { isChosen } from '../../sidebar/views/system-filter';
import type { Finding } from '../../src/completeness/finding';
import { FINDINGS, OVERVIEW } from './sample-desk';

const titles = OVERVIEW.systems;
const shape = (findings: readonly Finding[]) =>
  groupFindings(findings, titles).map(({ severity, parts }) => [
    severity,
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
  const codes = groupFindings(mixed, titles).flatMap(({ parts }) =>
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
  const groups = groupFindings(FINDINGS, titles);
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(FINDINGS.length);
  expect(groups.flatMap((group) => group.parts.flatMap((part) => part.findings))).toHaveLength(FINDINGS.length);
});

test('the number of a system never stands without its title', () => {
  expect(systemTitle('2.4', titles)).toBe('2.4 Система мониторинга качества дошкольного образования');
});
