import { readTemplate } from '../../scripts/templates/read-template';
import type { CycleSystem } from '../../src/catalog/cycle-schema';
import { stageIds } from '../../src/catalog/framework-schema';
import { type CycleText, textsInOrder } from './municipal-cycle-texts';
import { readOrder, type SeedSection } from './read-cycle-seed';
import { lineNumbers, oneLine, openSeeds, render as renderWith, root } from './seed-documents';

// The cycle against the order it was read from. Where the order is not at hand, the digests in checksums.test.ts vouch
// for the words: they were written after these tests had passed.
const cycle = readTemplate(root, 'cycle', 'municipal-2021').value;
const framework = readTemplate(root, 'framework', 'municipal-model').value;
const seeds = openSeeds(cycle.sources);

const values: Record<string, string> = Object.assign(
  {},
  ...[...(framework.placeholders ?? []), ...cycle.placeholders]
    .filter(({ source }) => source === '000')
    .map((given) => given.values),
);
const render = (text: string) => renderWith(text, values);
const words = (texts: readonly CycleText[] = []) => texts.map(({ text }) => render(text));

/** A section of the cycle in the shape of the second reading. */
function asRead(system: CycleSystem, stage: (typeof stageIds)[number]): SeedSection {
  const section = system[stage];
  const items = section.items as (CycleText & Pick<CycleSystem['indicators']['items'][number], 'breakdowns'>)[];
  const listed = items.map(({ breakdowns }) => breakdowns?.find(({ source }) => source)?.values?.join(' '));
  const groups = 'groups' in section ? (section.groups ?? []) : [];
  const target = 'target_groups' in section ? section.target_groups : undefined;
  const closing = 'closing' in section ? section.closing : undefined;
  return {
    number: section.number,
    heading: section.heading,
    opening: words('opening' in section ? section.opening : section.items).join(' '),
    items: 'opening' in section ? words(items) : [],
    below: Object.fromEntries(listed.flatMap((text, place) => (text ? [[place, text]] : []))),
    groups: groups.map(({ text, holds }) => [items.findIndex(({ id }) => id === holds[0]), text]),
    closing: [
      ...words(target?.opening),
      ...words(target?.items).map((text, place, all) => `- ${text}${place < all.length - 1 ? ';' : '.'}`),
      ...words(closing).map((text, place) => (place > 0 ? `- ${text}` : text)),
    ].join(' '),
  };
}

seeds.describe('the municipal cycle against the order it was read from', () => {
  const order = seeds.textOf('000');
  const lines = seeds.linesOf('000');
  const { linesAt } = seeds;
  const span = (place: string) => {
    const numbers = lineNumbers(place);
    return { from: numbers[0] ?? 0, to: numbers[numbers.length - 1] ?? 0 };
  };
  const chapters = readOrder(order);
  const ordered: CycleText[] = cycle.mechanisms.flatMap(({ number, chapter, title, source }) => [
    { text: chapter, source },
    { text: title, source },
    ...cycle.systems.filter((system) => system.number.startsWith(number)).flatMap(textsInOrder),
  ]);

  it('names the very file it was read from', () => {
    expect(seeds.sha256()).toEqual(cycle.sources.map(({ sha256 }) => sha256));
  });

  it('has a chapter for each system, with its title, its purpose and its procedures', () => {
    const own = cycle.systems.map(({ chapter, title, purpose, procedures }) => ({
      number: chapter,
      head: [render(title), ...words(purpose), ...words(procedures?.opening)].join(' '),
      procedures: words(procedures?.items),
    }));
    // Some titles of chapters end in a full stop, some do not.
    const withoutStop = (head: string) => head.replace(/^(Система [^.]*?)\. (?=Система|Оценка)/, '$1 ');
    expect(own).toEqual(
      chapters.map(({ number, head, procedures }) => ({ number, head: withoutStop(head), procedures })),
    );
  });

  it.each(cycle.systems.map(({ number }, at) => ({ number, at })))(
    'holds for system $number all that its nine sections give when the order is read as one run of words',
    ({ at }) => {
      const system = cycle.systems[at];
      expect(system && stageIds.map((stage) => asRead(system, stage))).toEqual(chapters[at]?.sections);
    },
  );

  it('leaves nothing of the chapters over but list marks and separators', () => {
    const scope = linesAt(cycle.scope);
    const gaps: string[] = [];
    let from = 0;
    for (const { text, source } of ordered) {
      const found = scope.indexOf(render(text), from);
      if (found < 0) throw new Error(`${source}: «${text}» does not follow in the order`);
      gaps.push(scope.slice(from, found));
      from = found + render(text).length;
    }
    gaps.push(scope.slice(from));
    expect(gaps.filter((gap) => !/^[.;:]? ?(-{1,2} ?)?$/.test(gap))).toEqual([]);
    expect(ordered.length).toBeGreaterThan(600);
  });

  it('starts and ends where the chapters do', () => {
    const { from, to } = span(cycle.scope);
    expect(oneLine(lines[from - 1] ?? '')).toMatch(/^2\. Механизмы/);
    expect(oneLine(lines.slice(to).join(' '))).toBe('');
  });

  it('finds each text at the place it names, and cites every line that holds words', () => {
    const lost = ordered.filter(({ text, source }) => !linesAt(source).includes(render(text)));
    expect(lost).toEqual([]);
    const cited = new Set(ordered.flatMap(({ source }) => lineNumbers(source)));
    const { from, to } = span(cycle.scope);
    const holding = lines.flatMap((line, at) => (at + 1 >= from && at < to && line.trim() !== '' ? [at + 1] : []));
    expect(holding.filter((line) => !cited.has(line))).toEqual([]);
  });

  it('names no wider place than a text needs: one line, unless the text itself is torn', () => {
    const torn = ordered.filter(
      ({ text, source }) => span(source).to > span(source).from && !linesAt(source).startsWith(text),
    );
    expect(new Set(torn.map(({ source }) => source))).toEqual(
      new Set(['000:402-404', '000:408-414', '000:467-469', '000:471-473', '000:475-483', '000:487-493']),
    );
  });

  it('puts a placeholder wherever the order names its municipality or region, and renders back to the order', () => {
    const scope = linesAt(cycle.scope);
    const placed = ordered.map(({ text }) => text).join('\n');
    for (const [name, times] of [
      ['of_municipality', 40],
      ['region_genitive', 2],
    ] as const) {
      const value = values[name] ?? '';
      expect([name, scope.split(value).length - 1]).toEqual([name, times]);
      expect([name, placed.split(`{${name}}`).length - 1]).toEqual([name, times]);
    }
    expect(scope.match(/Бер[её]зовск|Кемеровск|Кузбас/gi)).toHaveLength(42);
  });

  it('quotes in its notes only what stands at the lines they name', () => {
    const wrong = cycle.notes.flatMap(({ source, found }) => {
      const cited = linesAt(source);
      return quotesOf(found)
        .flatMap((quote) => quote.split('…'))
        .filter((part) => !cited.includes(render(part)))
        .map((part) => ({ source, part }));
    });
    expect(wrong).toEqual([]);
  });
});

/** Outermost quotations: a quotation may hold quotation marks of its own. */
function quotesOf(text: string): string[] {
  const quotes: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '«' && depth++ === 0) start = at + 1;
    if (sign === '»' && --depth === 0) quotes.push([...text].slice(start, at).join(''));
  }
  return quotes;
}
