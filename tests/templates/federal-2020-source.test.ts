import { readTemplate } from '../../scripts/templates/read-template';
import type { Framework } from '../../src/catalog/framework-schema';
import { frameworkRows } from './framework-rows';
import { readFederalSeed } from './read-federal-seed';
import { openSeeds, root } from './seed-documents';

// The rubric against the source document itself. Where the document is not at hand, the digests in checksums.test.ts
// vouch for the words: they were written after these tests had passed.
const framework = readTemplate(root, 'framework', 'federal-2020').value;
const seeds = openSeeds(framework.sources);

interface Spoken {
  word: string;
  place: string;
}

/** The words of a text with the place to name when they differ. */
function speak(place: string, text: string): Spoken[] {
  return text.split(/\s+/).map((word) => ({ word, place }));
}

/** The whole document as the YAML would read it aloud, from the title to the last line. */
function readAloud(whole: Framework): Spoken[] {
  const spoken = [
    ...speak('title', whole.title),
    ...speak('head of the table', 'Позиция оценивания Максимальный балл'),
  ];
  for (const mechanism of whole.mechanisms) {
    spoken.push(...speak(`mechanism ${mechanism.number}`, `${mechanism.number}. ${mechanism.title}`));
    for (const system of whole.systems.filter(({ number }) => number.startsWith(`${mechanism.number}.`))) {
      spoken.push(...speak(`system ${system.number}`, `${system.number}. ${system.title}`));
      let heading = '';
      for (const group of system.groups) {
        const place = `group at ${group.source}`;
        if (group.heading !== heading) spoken.push(...speak(place, group.heading));
        heading = group.heading;
        if (group.group !== null) spoken.push(...speak(place, group.group));
        for (const position of group.positions) spoken.push(...speak(position.code, position.text));
      }
    }
  }
  return [...spoken, ...speak('foot of the table', 'Итого:')];
}

/** Where the YAML first says something else than the document, or null. */
function firstDifference(spoken: Spoken[], written: string[]): Spoken | null {
  const at = written.findIndex((word, index) => spoken[index]?.word !== word);
  if (at >= 0) return { place: spoken[at]?.place ?? 'after the end', word: `${spoken[at]?.word} for ${written[at]}` };
  return spoken[written.length] ?? null;
}

seeds.describe('the federal rubric against its source', () => {
  const seed = seeds.textOf('004');
  const { linesAt } = seeds;
  const { rows } = frameworkRows(framework);

  it('names the very file it was taken from', () => {
    expect(seeds.sha256()).toEqual(framework.sources.map(({ sha256 }) => sha256));
  });

  it('says every word of the document once, in its order, and no other word', () => {
    expect(firstDifference(readAloud(framework), seed.trim().split(/\s+/))).toBeNull();
  });

  it('holds the positions, headings, headers and points that the rows of the table give when read on their own', () => {
    const own = rows.map(({ system, group, position }) => {
      const steps = (framework.scales[position.scale] ?? []).map((answer) => Number.parseInt(answer, 10));
      return {
        system: system.number,
        heading: group.heading,
        group: group.group,
        text: position.text,
        maximum: position.basis === 'penalty' ? null : Math.max(...steps.filter(Number.isInteger)),
        stated: position.basis === 'stated',
      };
    });
    const derived = readFederalSeed(seed);
    expect(own).toEqual(derived);
    const points = derived.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0);
    expect([derived.length, derived.filter(({ stated }) => stated).length, points]).toEqual([284, 59, 336]);
  });

  // Nine headers of indicators carry a rule for 41 indicators; the other 18 rules stand in the positions themselves.
  it('uses every rule of points that the document writes', () => {
    const rules = seed.replace(/\s+/g, ' ').match(/\([^()]*\d балл[^()]*\)/g) ?? [];
    const inHeaders = new Set(rows.filter(({ group }) => group.group?.includes('балл')).map(({ group }) => group));
    const inPositions = rows.filter(({ position }) => position.text.includes('балл'));
    expect([rules.length, inHeaders.size, inPositions.length]).toEqual([27, 9, 18]);
    expect([...inHeaders].reduce((sum, group) => sum + group.positions.length, 0)).toBe(41);
  });

  it('finds every position, header and system title at the lines it names', () => {
    const named = rows.flatMap(({ system, group, position }) => [
      [position.source, position.text],
      [group.source, group.group ?? group.heading],
      [system.source, `${system.number}. ${system.title}`],
    ]);
    expect(named.map(([place = '', text]) => ({ place, text }))).toEqual(
      named.map(([place = '']) => ({ place, text: linesAt(place) })),
    );
  });

  it('quotes in its notes only what stands at the lines they name', () => {
    const quotes = framework.notes.flatMap(({ source: places, found }) =>
      places.split(', ').map((place) => ({ place, quote: /«([^«»]+)»/.exec(found)?.[1]?.replace(/…$/, '') ?? '' })),
    );
    expect(quotes.filter(({ place, quote }) => !linesAt(place).includes(quote))).toEqual([]);
  });
});
