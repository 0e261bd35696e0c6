import { readTemplate } from '../../scripts/templates/read-template';
import { frameworkRows } from './framework-rows';
import { cutList, readMunicipalSeeds } from './read-municipal-seeds';
import { lineNumbers, misquotedNotes, oneLine, openSeeds, placeIn, render, root } from './seed-documents';

// The derived rubric against the documents it was derived from. Where they are not at hand, the digests in
// checksums.test.ts vouch for the words: they were written after these tests had passed.
const framework = readTemplate(root, 'framework', 'municipal-model').value;
const documents = openSeeds(framework.sources);

documents.describe('the municipal rubric against its sources', () => {
  const { linesAt, textOf } = documents;
  const placesOf = (source: string) => source.split(', ');

  const order = framework.placeholders?.find(({ source }) => source === '000')?.values ?? {};
  const seeds = readMunicipalSeeds(textOf('001'), textOf('000'));
  const { rows } = frameworkRows(framework);
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
    expect(documents.sha256()).toEqual(framework.sources.map(({ sha256 }) => sha256));
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
    const lineIn = (source: string, id: string) => lineNumbers(placeIn(source, id))[0] ?? 0;
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
    expect(misquotedNotes(framework.notes, linesAt)).toEqual([]);
  });

  it('names a municipality only where its source does: each value of a placeholder stands there', () => {
    for (const { source, values } of framework.placeholders ?? []) {
      for (const value of Object.values(values)) expect(oneLine(textOf(source))).toContain(value);
    }
    expect(framework.placeholders?.map(({ source }) => source)).toEqual(['000', '001']);
  });
});
