import { FINDING_COLUMNS, type FindingColumn } from '../../src/workbook/columns';
import { value } from './drive-host';
import type { MemoryHost } from './memory-host';
import { book, put } from './small-book';

const at = (key: FindingColumn) => FINDING_COLUMNS.findIndex((column) => column.key === key);
const write = (host: MemoryHost) => value(host, 'findings.write', {});
const table = (host: MemoryHost) => host.sheet('Что исправить').values.slice(5);
const rowOf = (host: MemoryHost, code: string) =>
  table(host).find((row) => String(row[at('id')]).startsWith(code)) ?? [];

function withPoints(): MemoryHost {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  return host;
}

test('each system comes first with its stages, then the findings, the gravest first', () => {
  const host = withPoints();
  write(host);
  const [progress = [], first = []] = table(host);
  expect([progress[at('severity')], progress[at('sentence')]]).toEqual([
    'готовность',
    'Готово 0 из 29. Цели 0 из 6 · Показатели 0 из 5 · Методы сбора информации 0 из 1 · Мониторинг 0 из 4 · Анализ 0 из 4 · Адресные рекомендации 0 из 1 · Меры, мероприятия 0 из 6 · Управленческие решения 0 из 1 · Анализ эффективности принятых мер 0 из 1.',
  ]);
  expect([first[at('severity')], first[at('sentence')]]).toEqual(['ошибка', '2.4.1.01: 1 балл, а документ не указан.']);
  expect(first[at('motivation')]).toMatch(/эксперт снимет балл\. \(Положение .+: «.+»\)$/);
});

test('a note stays with its finding when the list is written anew, also after it was sorted; the old content is replaced', () => {
  const host = withPoints();
  write(host);
  rowOf(host, 'points-without-document')[at('note')] = 'спросить у завуча';
  host.sheet('Что исправить').values.splice(5, 3, ...host.sheet('Что исправить').values.slice(5, 8).reverse());
  put(host, '2.4.1.02', 'answer', '1');
  write(host);
  expect(rowOf(host, 'points-without-document/2.4/1/2.4.1.01')[at('note')]).toBe('спросить у завуча');
  expect(rowOf(host, 'points-without-document/2.4/1/2.4.1.02')[at('note')]).toBe('');
  expect(table(host).filter((row) => row[at('severity')] === 'готовность')).toHaveLength(1);
});

test('a note whose finding is gone is kept with the words it was about, until the person clears it', () => {
  const host = withPoints();
  write(host);
  rowOf(host, 'points-without-document')[at('note')] = 'спросить у завуча';
  put(host, '2.4.1.01', 'answer', '0');
  write(host);
  write(host);
  const kept = rowOf(host, 'points-without-document');
  expect([kept[at('severity')], kept[at('sentence')], kept[at('note')]]).toEqual([
    'исправлено',
    '2.4.1.01: 1 балл, а документ не указан.',
    'спросить у завуча',
  ]);
  kept[at('note')] = '';
  write(host);
  expect(rowOf(host, 'points-without-document')).toEqual([]);
});

test('an accepted finding stands at the end with its reason and its day', () => {
  const host = withPoints();
  const finding = write(host).report.findings.find(({ code }) => code === 'points-without-document');
  value(host, 'finding.accept', { id: finding?.id ?? '', sentence: finding?.sentence ?? '', reason: 'На подписи' });
  write(host);
  const row = rowOf(host, 'points-without-document');
  expect([row[at('severity')], row[at('accepted')]]).toEqual(['принято', 'На подписи (02.03.2026 в 11:00)']);
  expect(host.sheet('Что исправить').values[3]?.[0]).toBe(
    'Проверено 02.03.2026 в 11:00. Замечаний: 10, из них ошибок: 0. Принято с пояснением: 1.',
  );
});

test('a column of the user’s own among ours is not written over', () => {
  const host = withPoints();
  const { values } = host.sheet('Что исправить');
  for (const [index, row] of values.entries()) row.splice(3, 0, index === 7 ? 'моё' : '');
  write(host);
  expect(values[7]?.[3]).toBe('моё');
  expect(values[6]?.[4]).toBe('2.4.1.01: 1 балл, а документ не указан.');
});
