import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFrameworkYaml } from '../../scripts/templates/read-framework-yaml';
import { cutList, readMunicipalSeeds } from './read-municipal-seeds';

// The derived rubric against the documents it was derived from. Where they are not at hand, the checksums in
// municipal-model.test.ts vouch for the words: they were written after these tests had passed.
const root = resolve(__dirname, '../..');
const framework = readFrameworkYaml(join(root, 'templates/frameworks/municipal-model'));
const paths = framework.sources.map(({ id, file }) => ({ id, path: resolve(root, '../shared/seeds', file) }));
const whereSourcesAre = paths.every(({ path }) => existsSync(path)) ? describe : describe.skip;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const render = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

whereSourcesAre('the municipal rubric against its sources', () => {
  const bytes = new Map(paths.map(({ id, path }) => [id, existsSync(path) ? readFileSync(path) : Buffer.of()]));
  const textOf = (id: string) => bytes.get(id)?.toString('utf8') ?? '';
  const lines = new Map(framework.sources.map(({ id }) => [id, textOf(id).split('\n')]));
  const linesAt = (place: string) => {
    const [id = '', span = ''] = place.split(':');
    const [from = 0, to = from] = span.split('-').map(Number);
    return oneLine(
      (lines.get(id) ?? [])
        .slice(from - 1, to)
        .filter((line) => line.trim() !== '')
        .join(' '),
    );
  };
  const placesOf = (source: string) => source.split(/, ?/);
  const placeIn = (source: string, id: string) => placesOf(source).find((place) => place.startsWith(id)) ?? '';

  const order = framework.placeholders?.find(({ source }) => source === '000')?.values ?? {};
  const seeds = readMunicipalSeeds(textOf('001'), textOf('000'));
  const rows = framework.systems.flatMap((system) =>
    system.groups.flatMap((group) => group.positions.map((position) => ({ system, group, position }))),
  );
  const textsAt = (number: string, stage: string) =>
    rows
      .filter(({ system, group }) => system.number === number && group.stage === stage)
      .filter(({ position }) => position.basis !== 'penalty')
      .map(({ position }) => position.text);
  const hintsOf = (number: string) =>
    framework.systems
      .filter((system) => system.number === number)
      .flatMap(({ groups }) => groups.flatMap(({ hints }) => hints ?? []))
      .map(({ text }) => render(text, order));
  const own = (number: string) => ({
    goals: textsAt(number, 'goals'),
    indicators: textsAt(number, 'indicators'),
    measures: textsAt(number, 'measures'),
    analysis: hintsOf(number),
  });

  it('names the very files it was derived from', () => {
    expect(paths.map(({ id }) => createHash('sha256').update(textOf(id)).digest('hex'))).toEqual(
      framework.sources.map(({ sha256 }) => sha256),
    );
  });

  it('holds the systems, goals, indicators, measures and hints that the lists give when cut at their separators', () => {
    expect(framework.systems.map(({ number, title }) => ({ title, ...own(number) }))).toEqual(
      seeds.map(({ title, goals, indicators, measures, analysis }) => ({
        title,
        goals: cutList(goals),
        indicators: cutList(indicators),
        measures: cutList(measures),
        analysis: cutList(analysis),
      })),
    );
  });

  it('leaves nothing of those lists over but marks and separators', () => {
    const left = framework.systems.flatMap(({ number }, at) =>
      (['goals', 'indicators', 'measures', 'analysis'] as const).map((list) => {
        const rest = own(number)[list].reduce(
          (text, item) => {
            const from = text.rest.indexOf(item);
            if (from < 0) return { done: `${text.done}[no «${item}»]`, rest: text.rest };
            return { done: text.done + text.rest.slice(0, from), rest: text.rest.slice(from + item.length) };
          },
          { done: '', rest: seeds[at]?.[list] ?? '' },
        );
        return { list: `${number} ${list}`, left: (rest.done + rest.rest).replace(/[\s✓;.-]/g, '') };
      }),
    );
    expect(left).toHaveLength(32);
    expect(left.filter(({ left }) => left !== '')).toEqual([]);
  });

  it('finds every position and hint at the first place it names', () => {
    const named = [
      ...rows.map(({ position }) => position),
      ...framework.systems.flatMap(({ groups }) => groups.flatMap(({ hints }) => hints ?? [])),
    ];
    expect(named).toHaveLength(293 + 45);
    const lost = named.filter(({ text, source }) => !linesAt(placesOf(source)[0] ?? '').includes(render(text, order)));
    expect(lost).toEqual([]);
  });

  it('takes the rule of each derived header from 004, with «региональных» become «муниципальных»', () => {
    const headed = framework.systems.flatMap(({ groups }) => groups.filter(({ group }) => group !== null));
    expect(headed).toHaveLength(8 * 4);
    for (const { stage, group, source, positions } of headed) {
      const rule = linesAt(placeIn(source, '004'));
      expect(group).toBe(stage === 'goals' ? `${rule}:` : rule.replace('региональных', 'муниципальных'));
      if (stage === 'goals') continue;
      expect(new Set(positions.map((position) => placeIn(position.source, '004')))).toEqual(
        new Set([placeIn(source, '004')]),
      );
    }
  });

  it('takes the positions that stand alone from 004 word for word', () => {
    const alone = rows.filter(({ group }) => group.group === null && group.stage !== 'measures');
    expect(alone).toHaveLength(8 * 5);
    expect(alone.map(({ position }) => position.text)).toEqual(
      alone.map(({ position }) => linesAt(placeIn(position.source, '004'))),
    );
  });

  // The one heading that differs is misprinted in the order: «Метода сбора и обработки информации».
  it('finds every stage heading where the order or the regulation begins that stage, one misprint apart', () => {
    const lost = framework.systems
      .flatMap(({ groups }) => groups)
      .filter(({ heading, source }) => !linesAt(placesOf(source)[0] ?? '').includes(heading));
    expect(lost.map(({ stage, source }) => [stage, source])).toEqual([['methods', '000:569']]);
  });

  it('follows the order of both documents from system to system and from stage to stage', () => {
    const lineIn = (source: string, id: string) => Number(placeIn(source, id).replace(/^\d+:(\d+).*$/, '$1'));
    for (const id of ['000', '001']) {
      const cited = framework.systems.flatMap((system) => [
        lineIn(system.source, id),
        ...system.groups
          .map(({ source }) => source)
          .filter((source) => placesOf(source)[0]?.startsWith(id))
          .map((source) => lineIn(source, id)),
      ]);
      expect(cited.length).toBeGreaterThanOrEqual(8 * 3);
      expect(cited).toEqual([...cited].sort((a, b) => a - b));
    }
  });

  it('names for each system its own chapter in both documents', () => {
    const chapters = framework.systems.map(({ number, title, source }) => {
      const [mechanism = '', place = ''] = number.split('.');
      const regulation = linesAt(placeIn(source, '001'));
      const chapter = linesAt(placeIn(source, '000'));
      return [
        regulation.startsWith(`2.${mechanism}.${place}. «${title}»`),
        chapter.startsWith(`${Number(mechanism) + 1}.${place}. Система`),
      ];
    });
    expect(chapters).toEqual(framework.systems.map(() => [true, true]));
  });

  it('quotes in its notes only what stands at the lines they name', () => {
    const quotes = framework.notes.map(({ source, found }) => ({
      source,
      parts: (/«([^«»]+)»/.exec(found)?.[1] ?? '').split('…').filter((part) => part !== ''),
    }));
    const wrong = quotes.filter(({ source, parts }) => {
      const cited = oneLine(placesOf(source).map(linesAt).join(' '));
      return !parts.every((part) => cited.includes(part));
    });
    expect(wrong).toEqual([]);
  });

  it('names a municipality only where its source does: each value of a placeholder stands there', () => {
    for (const { source, values } of framework.placeholders ?? []) {
      for (const value of Object.values(values)) expect(oneLine(textOf(source))).toContain(value);
    }
    expect(framework.placeholders?.map(({ source }) => source)).toEqual(['000', '001']);
  });
});
