import { scoreColumn } from '../../src/workbook/score-layout';
import { create, error, value } from './drive-host';
import { memoryHost } from './memory-host';

const book = (systems: string[], framework?: string) => {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, systems, framework);
  return host;
};

test('each component of a new score sheet bears one note in its first row, what the order has for it', () => {
  const host = book(['1.2', '2.1']);
  for (const name of ['1.2 Оценка', '2.1 Оценка']) {
    const { values, notes = {} } = host.sheet(name);
    const rows = Object.keys(notes).map((place) => Number(place.split(',')[0]));
    expect(Object.keys(notes).every((place) => place.endsWith(`,${scoreColumn('stage')}`))).toBe(true);
    const stages = rows.map((row) => String(values[row - 1]?.[0]).split('.')[2]);
    // The measures of the municipal model are the order's own: nothing is left to hint at.
    expect(stages).toEqual(['1', '2', '3', '4', '5', '6', '8', '9']);
    for (const row of rows) expect(values[row - 2]?.[1]).not.toBe(values[row - 1]?.[1]);
  }
  const notes = Object.values(host.sheet('1.2 Оценка').notes ?? {});
  expect(notes[1]).toMatch(
    /^Подсказка, не требование\. Показатели в приказе другого муниципалитета:\n• динамика индекса низких результатов/,
  );
  expect(notes[1]).toMatch(/Вид: динамика\. .*\n/);
  expect(notes[1]).toContain('\nПриказ Управления образования Березовского городского округа от 09.02.2021 № 22');
});

test('a long list is cut in the note and says where the rest is; notes cost one call for each sheet', () => {
  const host = book(['2.4']);
  const [, indicators = ''] = Object.values(host.sheet('2.4 Оценка').notes ?? {});
  expect(indicators.match(/^•/gm)).toHaveLength(12);
  // 28 indicators of preschool education in the order.
  expect(indicators).toContain('… и ещё 16: весь список в панели дополнения.');
  expect(host.calls.filter((call) => call === 'setNotes')).toHaveLength(1);
});

test('the panel gets all of it for the system and component of a position, and nothing is written', () => {
  const host = book(['2.4']);
  const before = host.calls.length;
  const { stage, source, group } = value(host, 'hints.read', { code: '2.4.2.03' });
  expect([stage, group?.title, group?.items.length]).toEqual(['Показатели', 'Показатели', 28]);
  expect(source).toContain('№ 22');
  expect(value(host, 'hints.read', { code: '2.4.6.01' }).group?.items.map(({ text }) => text)).toContain(
    'родителям (законным представителям)',
  );
  expect(value(host, 'hints.read', { code: '2.4.7.61' }).group).toBeNull();
  expect(host.calls.slice(before).filter((call) => /write|set|build|delete/.test(call))).toEqual([]);
});

test('names of the order’s own municipality are those of the passport, or of none', () => {
  const host = book(['1.1']);
  const { group } = value(host, 'hints.read', { code: '1.1.8.01' });
  expect(group?.items[0]?.text).toBe(
    'внесение изменений в муниципальную систему оценки качества образования муниципалитета',
  );
  expect(Object.values(host.sheet('1.1 Оценка').notes ?? {}).join()).not.toMatch(/[{}]/);
});

test('where the order says nothing there is no note and no hint; a wrong code is refused', () => {
  const host = book(['2.4'], 'concept-2020');
  const notes = host.sheet('2.4 Оценка').notes ?? {};
  expect(Object.keys(notes)).toHaveLength(1);
  expect(value(host, 'hints.read', { code: '2.4.5.01' })).toMatchObject({ stage: 'Анализ', group: null });
  expect(error(host, 'hints.read', { code: '2.4' }).code).toBe('bad-payload');
});
