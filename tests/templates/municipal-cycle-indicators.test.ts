import { readTemplate } from '../../scripts/templates/read-template';
import type { CycleIndicator, MonitoredIndicator } from '../../src/catalog/cycle-schema';
import { root } from './seed-documents';

const cycle = readTemplate(root, 'cycle', 'municipal-2021').value;
const indicators = cycle.systems.flatMap((system) => system.indicators.items);
const monitored = cycle.systems.flatMap((system) => system.monitoring.items);
const measured: (CycleIndicator | MonitoredIndicator)[] = [...indicators, ...monitored];
const monitoredById = new Map(monitored.map((item) => [item.id, item]));

/** The kind by what the text opens with; a text that names no measure is a criterion. */
function kindByFirstWords(text: string): string {
  if (text.startsWith('численность') && text.includes('в расчете на')) return 'ratio';
  const [first = ''] = text.replace(/^процентная /, '').split(' ');
  const kinds = { доля: 'share', количество: 'count', количества: 'count', Всего: 'count' };
  const others = { наличие: 'presence', динамика: 'dynamics' };
  return { ...kinds, ...others }[first] ?? 'criterion';
}
const partOf = (item: CycleIndicator | MonitoredIndicator) => ('part' in item ? item.part : null);
const wholeOf = (item: CycleIndicator | MonitoredIndicator) => ('whole' in item ? item.whole : null);
const cuts = (item: CycleIndicator | MonitoredIndicator) =>
  (item.breakdowns ?? []).map(({ by, values }) => `${by}: ${(values ?? []).join(', ')}`);
function tally(words: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const word of words) sums[word] = (sums[word] ?? 0) + 1;
  return sums;
}

describe('an indicator of the municipal cycle', () => {
  it('is of the kind its first words say', () => {
    expect(measured.map(({ id, kind }) => [id, kind])).toEqual(
      measured.map(({ id, text }) => [id, kindByFirstWords(text)]),
    );
    const counted = tally(indicators.map(({ kind }) => kind));
    expect(counted).toEqual({ share: 59, count: 11, ratio: 1, presence: 3, dynamics: 1, criterion: 6 });
    expect(cycle.expected.kinds).toEqual(counted);
  });

  it('is made of the word of its measure, its part, its whole and nothing else but a cut that follows', () => {
    const measures = /^((процентная )?доля|количеств[оа]|численность|Всего|наличие|динамика) /;
    for (const item of measured.filter(({ kind }) => kind !== 'criterion')) {
      const rest = item.text.replace(measures, '');
      const part = partOf(item) ?? '';
      const whole = wholeOf(item) ?? '';
      expect([item.id, rest.startsWith(part)]).toEqual([item.id, true]);
      const after = rest.slice(part.length).replace(/^[ ,(]+/, '');
      expect([item.id, after.startsWith(whole)]).toEqual([item.id, true]);
      const left = after.slice(whole.length).replace(/^\)$/, '').trim();
      const following = (item.breakdowns ?? []).map(({ words }) => words).filter((words) => !part.includes(words));
      expect([item.id, left]).toEqual([item.id, whole === '' ? following.join('') : '']);
    }
  });

  it('names its whole by one of four turns of phrase, or names none: 37 shares of 59', () => {
    const turns = /от общего количества|от общего числа|в общей численности|в расчете на/;
    for (const item of measured) {
      const whole = wholeOf(item);
      expect([item.id, whole === null ? -1 : whole.search(turns)]).toEqual([item.id, whole === null ? -1 : 0]);
      const outside = whole === null ? item.text : item.text.slice(0, item.text.indexOf(whole));
      expect([item.id, outside.search(turns)]).toEqual([item.id, -1]);
    }
    const shares = indicators.filter(({ kind }) => kind === 'share');
    const nameless = shares.filter((item) => wholeOf(item) === null);
    expect([shares.length, nameless.length, cycle.expected.shares_without_whole]).toEqual([59, 37, 37]);
    expect(tally(nameless.map(({ id }) => id.slice(0, 3)))).toEqual({
      1.1: 1,
      1.2: 3,
      1.3: 3,
      1.4: 6,
      2.2: 2,
      2.3: 1,
      2.4: 21,
    });
  });

  it('is cut only along words of its own text, into values that stand in those words or on lines of their own', () => {
    for (const item of measured) {
      for (const { words, values, source, open } of item.breakdowns ?? []) {
        expect([item.id, item.text.includes(words)]).toEqual([item.id, true]);
        const strange = source ? [] : (values ?? []).filter((value) => !words.includes(value));
        expect([item.id, ...strange]).toEqual([item.id]);
        expect([item.id, open ?? false]).toEqual([item.id, words.includes('и т.д.')]);
        expect(new Set(values).size).toBe(values?.length ?? 0);
      }
    }
  });

  // Read off the order by the words that call for a cut.
  it('is cut by procedures, subjects, grades and the rest wherever the text calls for it', () => {
    const calls: [string, RegExp][] = [
      ['procedure', /\(ЕГЭ, ОГЭ, ВПР/],
      ['subject', /по данному предмету|для каждого предмета|в разрезе учебных предметов/],
      ['grade', /в данной параллели/],
      ['profile', /организации и организации высшего образования по профилю|обучающихся по профилю$/],
      ['organisation', /из них$/],
      ['stage', / этап(а|ов) /],
      ['level', / уровней$|муниципальных и всероссийских конкурсов/],
      ['direction', /по направлениям воспитания \(/],
      ['association', /общественных объединений \(/],
    ];
    expect(calls.map(([by]) => by)).toEqual(Object.keys(cycle.breakdowns));
    for (const item of measured) {
      const called = calls.filter(([, words]) => words.test(item.text)).map(([by]) => by);
      expect([item.id, ...(item.breakdowns ?? []).map(({ by }) => by)]).toEqual([item.id, ...called]);
    }
    expect(tally(indicators.flatMap(({ breakdowns }) => (breakdowns ?? []).map(({ by }) => by)))).toEqual({
      procedure: 3,
      subject: 4,
      grade: 3,
      stage: 2,
      level: 2,
      organisation: 1,
      profile: 1,
      direction: 1,
      association: 1,
    });
  });
});

describe('an indicator and its twin under «Мониторинг»', () => {
  const twins = indicators.map((item) => ({ item, twin: monitoredById.get(item.monitored ?? '') ?? null }));

  it('belong to one system, one to one, in the order of the lists', () => {
    const linked = indicators.flatMap(({ id, monitored }) => (monitored === null ? [] : [{ id, monitored }]));
    expect(linked.filter(({ monitored }) => !monitoredById.has(monitored))).toEqual([]);
    expect(linked.map(({ id }) => id.slice(0, 3))).toEqual(linked.map(({ monitored }) => monitored.slice(0, 3)));
    const order = linked.map(({ monitored }) => monitored);
    expect(order).toEqual([...new Set(order)].sort());
  });

  it('say the same word for word 52 times, differ 11 times, and 18 indicators are not monitored', () => {
    const same = twins.filter(({ item, twin }) => twin?.text === item.text);
    const missing = twins.filter(({ twin }) => twin === null);
    expect(same.filter(({ item }) => item.difference !== undefined)).toEqual([]);
    expect(twins.filter(({ item, twin }) => twin?.text !== item.text && !item.difference)).toEqual([]);
    const counted = { same: same.length, different: 81 - same.length - missing.length, missing: missing.length };
    expect(counted).toEqual({ same: 52, different: 11, missing: 18 });
    expect(cycle.expected.monitored).toEqual(counted);
  });

  it('differ in what the difference names and in nothing else', () => {
    for (const { item, twin } of twins) {
      if (twin === null) {
        expect([item.id, item.difference?.in]).toEqual([item.id, ['missing']]);
        continue;
      }
      const differing = [
        item.kind !== twin.kind && 'kind',
        partOf(item) !== partOf(twin) && 'part',
        wholeOf(item) !== wholeOf(twin) && 'whole',
        cuts(item).join() !== cuts(twin).join() && 'breakdowns',
      ].filter((word) => word !== false);
      expect([item.id, item.difference?.in ?? []]).toEqual([item.id, differing]);
    }
    expect(new Set(indicators.flatMap(({ difference }) => difference?.in ?? []))).toEqual(
      new Set(Object.keys(cycle.differences)),
    );
  });

  it('leave 14 monitored items that are no indicator', () => {
    const known = new Set(indicators.map((item) => item.monitored));
    const alone = monitored.map(({ id }) => id).filter((id) => !known.has(id));
    expect(alone).toEqual([
      ...['1.3-m04', '1.4-m01', '1.4-m03', '1.4-m05', '1.4-m12'],
      ...['2.1-m01', '2.1-m02', '2.1-m04', '2.1-m05', '2.1-m06', '2.1-m07'],
      ...['2.2-m01', '2.2-m02', '2.2-m03'],
    ]);
    expect([alone.length, cycle.expected.only_monitored]).toEqual([14, 14]);
  });

  it('get from the totals of monitoring only wholes that the indicator itself does not name', () => {
    const totals = monitored.flatMap(({ id, text, whole_for }) => (whole_for ? [{ id, text, whole_for }] : []));
    expect(totals.map(({ id, whole_for }) => [id, ...whole_for])).toEqual([
      ['1.4-m01', '1.4-i01'],
      ['1.4-m03', '1.4-i02'],
      ['1.4-m05', '1.4-i03'],
    ]);
    for (const { id, text, whole_for } of totals) {
      expect(text).toMatch(/^Всего /);
      const served = indicators.filter((item) => whole_for.includes(item.id));
      expect(served.map((item) => [item.kind, wholeOf(item)])).toEqual(whole_for.map(() => ['share', null]));
      // The total stands right above the share it serves.
      const below = monitored[monitored.findIndex((item) => item.id === id) + 1];
      expect(served.map((item) => item.monitored)).toEqual([below?.id]);
    }
  });
});

describe('groups of indicators', () => {
  it('hold every item of their list once, in order, in the one system that has them', () => {
    const grouped = cycle.systems
      .flatMap(({ indicators, monitoring }) => [indicators, monitoring])
      .filter((list) => list.groups);
    expect(grouped.map(({ number }) => number)).toEqual(['2.1.2', '2.1.4']);
    for (const { groups, items } of grouped) {
      expect((groups ?? []).flatMap(({ holds }) => holds)).toEqual(items.map(({ id }) => id));
    }
  });
});
