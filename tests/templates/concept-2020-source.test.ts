import { readTemplate } from '../../scripts/templates/read-template';
import { frameworkRows } from './framework-rows';
import { cutConceptList, readConceptSeed } from './read-concept-seed';
import { lineNumbers, misquotedNotes, oneLine, openSeeds, placeIn, root } from './seed-documents';

// The derived rubric against the documents it was derived from. Where they are not at hand, the digests in
// checksums.test.ts vouch for the words: they were written after these tests had passed.
const framework = readTemplate(root, 'framework', 'concept-2020').value;
const seeds = openSeeds(framework.sources);
const LISTS = ['goals', 'indicators', 'analysis', 'measures'] as const;

seeds.describe('the rubric of the concept against its sources', () => {
  const { linesAt, textOf, linesOf } = seeds;
  const placesOf = (source: string) => source.split(', ');
  const lineIn = (source: string, id: string) => lineNumbers(placeIn(source, id))[0] ?? 0;

  const seed = readConceptSeed(textOf('003'));
  const { rows } = frameworkRows(framework);
  const textsAt = (number: string, stage: string) =>
    rows
      .filter(({ system, group }) => system.number === number && group.stage === stage)
      .filter(({ position }) => position.basis !== 'penalty')
      .map(({ position }) => position.text);

  it('names the very files it was derived from', () => {
    expect(seeds.sha256()).toEqual(framework.sources.map(({ sha256 }) => sha256));
  });

  // 2.4 lists no measures: its one measure is a part of the sentence about recommendations and decisions.
  it('holds the goals, indicators, analyses and measures that the lists give when cut at their separators', () => {
    const own = framework.systems.map(({ number, groups }) => ({
      goals: textsAt(number, 'goals'),
      indicators: textsAt(number, 'indicators'),
      analysisHeader: groups.find(({ stage }) => stage === 'analysis')?.group,
      analysis: textsAt(number, 'analysis'),
      measures: number === '2.4' ? [] : textsAt(number, 'measures'),
    }));
    expect(own).toEqual(
      seed.map(({ goals, indicators, analysisHeader, analysis, measures }) => ({
        goals: cutConceptList(goals),
        indicators: cutConceptList(indicators),
        analysisHeader,
        analysis: cutConceptList(analysis),
        measures: cutConceptList(measures),
      })),
    );
  });

  it('leaves nothing of those lists over but marks and separators', () => {
    const left = framework.systems.flatMap(({ number }, at) =>
      LISTS.filter((list) => number !== '2.4' || list !== 'measures').map((list) => {
        let rest = seed[at]?.[list] ?? '';
        let between = '';
        for (const item of textsAt(number, list)) {
          const from = rest.indexOf(item);
          between += from < 0 ? `[no «${item}»]` : rest.slice(0, from);
          rest = from < 0 ? rest : rest.slice(from + item.length);
        }
        return { list: `${number} ${list}`, left: (between + rest).replace(/[\s;.–-]/g, '') };
      }),
    );
    expect(left).toHaveLength(9 * 4 - 1);
    expect(left.filter(({ left }) => left !== '')).toEqual([]);
  });

  it('finds the one measure of methodical work in the sentence that takes measures', () => {
    const sentence = linesAt('003:570');
    const [measure, ...others] = textsAt('2.4', 'measures');
    expect([measure, others]).toEqual([/принимаются меры .*(?=\.$)/.exec(sentence)?.[0], []]);
    expect(seed[7]?.measures).toBe('');
  });

  // Chapter 4 stands between lines 182 and 624; nowhere else in it does a line begin with a dash.
  it('begins one position, and only one, at each of the 180 lines of the chapter that begin with a dash', () => {
    const marked = linesOf('003').flatMap((line, at) =>
      at + 1 > 182 && at + 1 < 624 && /^[-–] /.test(line) ? [at + 1] : [],
    );
    const listed = rows
      .filter(({ group, position }) => LISTS.some((list) => list === group.stage) && position.basis !== 'penalty')
      .filter(({ position }) => position.code !== '2.4.7.01')
      .map(({ position }) => lineIn(position.source, '003'));
    expect(marked).toHaveLength(180);
    expect(listed.sort((a, b) => a - b)).toEqual(marked);
  });

  it('writes nothing but the marks and separators around a position at the first place it names', () => {
    const around = rows
      .filter(({ position }) => position.code !== '2.4.7.01')
      .map(({ position: { code, source, text } }) => {
        const written = linesAt(placesOf(source)[0] ?? '');
        return { code, around: written.includes(text) ? written.replace(text, '') : written };
      });
    expect(around).toHaveLength(265);
    expect(around.filter(({ around }) => !/^([-–] )?[;.]?$/.test(around))).toEqual([]);
  });

  it('takes the rule of each derived header from 004, with «региональных» become «муниципальных»', () => {
    const headed = framework.systems.flatMap(({ groups }) => groups.filter(({ group }) => group !== null));
    expect(headed).toHaveLength(9 * 4);
    for (const { stage, group, source, positions } of headed) {
      const rule = linesAt(placeIn(source, '004'));
      if (stage === 'goals') expect(group).toBe(`${rule}:`);
      else if (stage === 'analysis') expect(group).toBe(linesAt(placeIn(source, '003')));
      else expect(group).toBe(rule.replace('региональных', 'муниципальных'));
      const place = { goals: '', analysis: '004:359' }[stage as string] ?? placeIn(source, '004');
      expect(new Set(positions.map((position) => placeIn(position.source, '004')))).toEqual(new Set([place]));
    }
    expect(linesAt('004:359')).toBe('Проведение анализа результатов мониторинга региональных показателей:');
  });

  it('takes the positions that stand alone from 004 word for word', () => {
    const alone = rows.filter(({ group }) => group.group === null && group.stage !== 'measures');
    expect(alone).toHaveLength(9 * 5);
    expect(alone.map(({ position }) => position.text)).toEqual(
      alone.map(({ position }) => linesAt(placeIn(position.source, '004'))),
    );
    const spoken = alone.filter(({ position }) => position.basis !== 'penalty');
    expect(spoken.map(({ position }) => placeIn(position.source, '003'))).toEqual(
      spoken.map(({ group }) => placeIn(group.source, '003')),
    );
    const rule = (code: string) =>
      placeIn(alone.find(({ position }) => position.code === code)?.position.source ?? '', '004');
    expect(['1.1.2.05', '1.1.3.01', '1.1.6.01', '1.1.8.01', '1.1.9.01'].map(rule)).toEqual([
      '004:101',
      '004:107',
      '004:162-164',
      '004:200',
      '004:209',
    ]);
  });

  it('takes the stage headings from 004, because the concept has none', () => {
    const places: Record<string, string> = {
      goals: '004:23',
      indicators: '004:68',
      methods: '004:68',
      monitoring: '004:113',
      analysis: '004:146',
      recommendations: '004:146',
      measures: '004:170',
      decisions: '004:170',
      effectiveness: '004:206',
    };
    const groups = framework.systems.flatMap((system) => system.groups);
    expect(groups.map(({ stage, heading }) => [stage, heading])).toEqual(
      groups.map(({ stage }) => [stage, linesAt(places[stage] ?? '')]),
    );
    const alone = groups.filter(({ group }) => group === null);
    expect(alone.map(({ source }) => placeIn(source, '004'))).toEqual(alone.map(({ stage }) => places[stage]));
  });

  it('names for each stage the place where the concept speaks of it', () => {
    const speaksOf: Record<string, RegExp> = {
      goals: /^Включает следующие цели:$/,
      indicators: /определяются (муниципальные )?критерии и группы показателей, подлежащих оценке, в числе которых:$/,
      methods: /(Сбор информации осуществляется|методов сбора информации выступают)/,
      monitoring: /^Все исследования проводятся .* в режиме мониторинга\.$/,
      analysis: /^По итогам мониторинга (осуществляются|оцениваются):$/,
      recommendations: /разрабатываются адресные практические рекомендации/,
      measures: /(а также проводятся:|принимаются меры .*|анализа и результатов мониторинга:)$/,
      decisions: /(принимаются|меры) .*управленческие решения/,
      effectiveness: /проводится анализ их эффективности/,
    };
    const silent = framework.systems
      .flatMap(({ number, groups }) => groups.map((group) => ({ number, ...group })))
      .filter(({ stage, source }) => !speaksOf[stage]?.test(linesAt(placeIn(source, '003'))));
    expect(silent.map(({ number, stage, source }) => [number, stage, source])).toEqual([]);
  });

  it('follows the document from direction to direction and from stage to stage', () => {
    const groups = framework.systems.flatMap((system) => system.groups);
    const first = groups.filter(({ stage }) => stage !== 'effectiveness').map(({ source }) => lineIn(source, '003'));
    expect(first).toHaveLength(9 * 9);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    for (const { positions } of groups) {
      const within = positions.map((position) => lineIn(position.source, '003'));
      expect(within.includes(0)).toBe(positions[0]?.basis === 'penalty');
      expect(within).toEqual([...within].sort((a, b) => a - b));
    }
  });

  // The section title of 2.2 names the municipality; table 1 names the same direction without it.
  it('names the directions as their sections do, and 2.2 as table 1 does', () => {
    const titled = framework.systems.map(({ number, title, source }) => [
      number,
      title,
      linesAt(placesOf(source)[0] ?? ''),
    ]);
    const printed = ['4.1.1', '4.1.2', '4.1.3', '4.1.4', '4.2.1', '4.2.2', '4.2.3', '4.2.3', '4.2.4'];
    expect(seed.map(({ number }) => number)).toEqual(printed);
    expect(titled).toEqual(
      titled.map(([number, title], at) => [
        number,
        title,
        number === '2.2' ? title : `${printed[at]}. ${seed[at]?.title}`,
      ]),
    );
    expect(titled.map(([, title]) => title).filter((title, at) => title !== seed[at]?.title)).toEqual([
      'Мониторинг эффективности руководителей всех образовательных организаций',
    ]);
    expect(linesAt(placesOf(framework.systems[5]?.source ?? '')[1] ?? '')).toBe(`4.2.2. ${seed[5]?.title}`);
  });

  it('names the mechanisms as the two sections over the directions do', () => {
    expect(framework.mechanisms.map(({ number, title }) => `4.${number}. ${title}`)).toEqual(
      ['003:184', '003:391'].map(linesAt),
    );
  });

  it('quotes in its notes only what stands at the lines they name', () => {
    expect(misquotedNotes(framework.notes, linesAt)).toEqual([]);
  });

  it('names a municipality only as its source does: each value of a placeholder stands at the lines it is for', () => {
    for (const { source, values } of framework.placeholders ?? []) {
      const written = source === '003' ? oneLine(textOf('003')) : linesAt(source);
      for (const value of Object.values(values)) expect(written).toContain(value);
    }
    expect(framework.placeholders?.map(({ source }) => source)).toEqual(['003', '003:666-667']);
  });
});
