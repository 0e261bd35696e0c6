import { readTemplate } from '../../scripts/templates/read-template';
import { readRoadmapSeed, tableWords } from './read-roadmap-seed';
import { lineNumbers, oneLine, openSeeds, render as renderWith, root } from './seed-documents';

// The roadmap against the document it was taken from. Where the document is not at hand, the digests in checksums.test.ts
// vouch for the words: they were written after these tests had passed.
const roadmap = readTemplate(root, 'roadmap', 'municipal-2022').value;
const source = roadmap.sources[0];
const seeds = openSeeds(roadmap.sources);

const values: Record<string, string> = roadmap.placeholders[0]?.values ?? {};
const render = (text: string) => renderWith(text, values);
const items = roadmap.systems.flatMap((system) => system.items);

seeds.describe('the municipal roadmap against its source', () => {
  const text = seeds.textOf('002');
  const lines = seeds.linesOf('002');
  const { linesAt } = seeds;
  const wordsOf = (some: string) =>
    oneLine(some.replace(/<[^>]*>/g, ' '))
      .split(' ')
      .sort();
  const aloud = [
    ...Object.values({ ...roadmap.columns, source: '' }),
    ...roadmap.mechanisms.map(({ heading }) => heading),
    ...roadmap.systems.map(({ heading }) => heading),
    ...items.flatMap((item) => [item.number, item.text, item.deadline, item.responsible]),
  ].map(render);

  it('names the very file it was taken from, and its title', () => {
    expect(seeds.sha256()).toEqual(roadmap.sources.map(({ sha256 }) => sha256));
    expect(oneLine(text).startsWith(`${render(roadmap.title)} разработана`)).toBe(true);
    expect(source?.title).toBe(render(roadmap.title));
  });

  it('holds the parts, items, deadlines and responsible that the running words of the table give', () => {
    const { source: _, ...columns } = roadmap.columns;
    expect({
      columns: Object.values(columns).join(' '),
      mechanisms: roadmap.mechanisms.map(({ heading }) => render(heading)),
      parts: roadmap.systems.map((system) => ({
        number: system.number,
        heading: render(system.heading),
        items: system.items.map((item) => ({
          number: item.number,
          text: render(item.text),
          deadline: item.deadline,
          responsible: render(item.responsible),
        })),
      })),
    }).toEqual(readRoadmapSeed(text));
  });

  it('says every word of the table as often as the table does, and leaves none over', () => {
    expect(wordsOf(aloud.join(' '))).toEqual(wordsOf(tableWords(text)));
  });

  it('finds all words of every item, heading and column at the lines it names, and names every line once', () => {
    const named = [
      { source: roadmap.columns.source, words: Object.values({ ...roadmap.columns, source: '' }).join(' ') },
      ...[...roadmap.mechanisms, ...roadmap.systems].map((part) => ({ source: part.source, words: part.heading })),
      ...items.map((item) => ({
        source: item.source,
        words: [item.number, item.text, item.deadline, item.responsible].join(' '),
      })),
    ];
    const lost = named.filter((one) => `${wordsOf(render(one.words))}` !== `${wordsOf(linesAt(one.source))}`);
    expect(lost).toEqual([]);
    const first = lines.findIndex((line) => line.startsWith('№ п/п')) + 1;
    const filled = lines.flatMap((line, at) => (at + 1 >= first && line.trim() !== '' ? [at + 1] : []));
    const cited = named.flatMap((one) => lineNumbers(one.source)).sort((a, b) => a - b);
    expect(cited).toEqual(filled);
  });

  it('puts no name of this municipality into words of its own: each value of a placeholder stands in the source', () => {
    const lost = Object.values(values).filter((value) => !oneLine(text).includes(value));
    expect(lost).toEqual([]);
  });

  it('words an explanation of an abbreviation as the source does, and turns it only into the nominative', () => {
    for (const { short, meaning, stated, source: places } of roadmap.abbreviations) {
      expect([short, linesAt(places).includes(render(stated ?? short))]).toEqual([short, true]);
      const stems = (some: string) =>
        render(some)
          .split(' ')
          .map((word) => word.slice(0, 5).toLowerCase());
      const explained = render(stated ?? '').replace(/ \((?:далее ?[–-] ?)?[^()]*\)$/, '');
      expect([short, stems(meaning ?? '')]).toEqual([short, stems(explained)]);
    }
  });

  it('leaves without a meaning only what the source explains nowhere', () => {
    const explained = [...oneLine(text).matchAll(/\(далее ?[–-] ?([^()]+)\)/g)].map(([, short = '']) => short);
    expect(explained).toHaveLength(7);
    const given = roadmap.abbreviations.filter(({ meaning }) => meaning !== null).map(({ short }) => short);
    // Рособрнадзор stands before the table only; РАС is explained without «далее».
    expect(new Set([...explained, 'РАС'])).toEqual(new Set([...given, 'Рособрнадзор']));
  });

  it('quotes in its notes only what stands at the lines they name, and speaks of items of those lines', () => {
    const wrong = roadmap.notes.flatMap(({ source: places, found, handled }) => {
      const parts = [...found.matchAll(/«([^«»]+)»/g)].flatMap(([, quote = '']) => quote.split('…'));
      const numbers = handled.match(/(?<![\d.])[12]\.\d\.\d+(?![\d.]*\d)/g) ?? [];
      const strangers = numbers.filter((number) => {
        const own = items.find((item) => item.number === number);
        return !own || !lineNumbers(own.source).some((line) => lineNumbers(places).includes(line));
      });
      return [...parts.filter((part) => !linesAt(places).includes(part)), ...strangers].map((what) => ({
        places,
        what,
      }));
    });
    expect(wrong).toEqual([]);
  });
});
