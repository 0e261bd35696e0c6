import { readTemplate } from '../../scripts/templates/read-template';
import { readConceptTable } from './read-concept-table';
import { lineNumbers, openSeeds, render, root } from './seed-documents';

// «Ожидаемые результаты» of the concept: against the document where it is at hand, against the digests where it is not.
const table = readTemplate(root, 'deliverables', 'concept-2020').value;
const framework = readTemplate(root, 'framework', table.framework).value;
const seeds = openSeeds(framework.sources);

const rows = table.directions.flatMap((direction) => direction.rows.map((row) => ({ direction, row })));
const cells = rows.flatMap(({ row }) => Object.entries(row.cells).map(([year, text]) => ({ row, year, text })));

describe('the expected results of the concept', () => {
  // Counted by hand in table 1 of document 003, direction by direction.
  it('are 60 rows and 142 filled cells: 51 for 2020, 47 for 2021, 44 for 2022', () => {
    expect(table.directions.map(({ rows: own }) => own.length)).toEqual([8, 7, 5, 4, 12, 8, 6, 5, 5]);
    expect([rows.length, cells.length]).toEqual([60, 142]);
    expect(table.years.map((each) => cells.filter(({ year }) => year === each).length)).toEqual([51, 47, 44]);
    expect(table.directions.map((own) => own.rows.flatMap(({ cells }) => Object.keys(cells)).length)).toEqual([
      22, 14, 15, 9, 34, 15, 13, 11, 9,
    ]);
  });

  it('stand by the directions of the rubric, in its order', () => {
    expect(table.directions.map(({ system }) => system)).toEqual(framework.systems.map(({ number }) => number));
    const differing = table.directions.filter(({ heading }, at) => heading !== framework.systems[at]?.title);
    expect(differing.map(({ system }) => system)).toEqual(['2.1']);
  });

  it('number the rows of a direction without a gap, in the order of the table', () => {
    expect(rows.map(({ row }) => row.code)).toEqual(
      table.directions.flatMap(({ system, rows: own }) =>
        own.map((_, at) => `${system}.${String(at + 1).padStart(2, '0')}`),
      ),
    );
  });

  // Counted in lines 663-746 of document 003: «Бессоновского района» 16, «Бессоновском районе» 12 and, misprinted, 6,
  // «Пензенской области» 4 in the genitive and 3 after «в».
  it('name no municipality and no region: placeholders stand where the source names its own', () => {
    expect(cells.filter(({ text }) => /Бессонов|Пензенск/i.test(text))).toEqual([]);
    const counted = new Map<string, number>();
    for (const found of cells.flatMap(({ text }) => text.match(/\{\w+\}/g) ?? [])) {
      counted.set(found, (counted.get(found) ?? 0) + 1);
    }
    expect(Object.fromEntries(counted)).toEqual({
      '{of_municipality}': 16,
      '{in_municipality}': 12 + 6,
      '{region_genitive}': 4,
      '{in_region}': 3,
    });
  });

  it.each([
    ['района', 'of_municipality}(обновленный)', '1.3.05'],
    ['буква', 'учебный год г', '1.4.02'],
    ['предлог', 'работников {in_municipality}', '2.4.01'],
    ['региональных', 'Перечень региональных оценочных процедур', '1.1.01'],
  ])('leave the slip with «%s» as written, and say so in the notes', (word, slip, code) => {
    expect(cells.filter(({ text }) => text.includes(slip)).map(({ row }) => row.code)).toEqual([code]);
    const named = table.notes.filter(({ found, handled }) => found.includes(word) && handled.includes(code));
    expect(named).toHaveLength(1);
  });
});

seeds.describe('the expected results against their source', () => {
  const seed = seeds.textOf('003');
  const lines = seeds.linesOf('003');
  const linesOf = (place: string) => lineNumbers(place).map((number) => ({ number, text: lines[number - 1] ?? '' }));
  const inside = (number: number, places: string) => places === '003' || lineNumbers(places).includes(number);
  /** The text with the source's own names: the later entry of `placeholders` is the one for particular lines. */
  const renderAt = (text: string, place: string) => {
    const [first = 0] = lineNumbers(place);
    const values: Record<string, string> = Object.assign(
      {},
      ...(framework.placeholders ?? []).filter((own) => inside(first, own.source)).map((own) => own.values),
    );
    return render(text, values);
  };
  const rendered = table.directions.map((direction) => ({
    heading: direction.heading,
    rows: direction.rows.map((row) => table.years.map((year) => renderAt(row.cells[year] ?? '', row.source))),
  }));

  it('are what the lines of the table give when read as a stream, rendered with the names of its municipality', () => {
    const read = readConceptTable(seed);
    expect(read.years).toEqual(table.years);
    expect(rendered).toEqual(read.directions);
  });

  it('say every word of each year’s column once, in its order, and no other word', () => {
    const [start, end] = [linesOf(table.directions[0]?.source ?? '')[0]?.number ?? 0, lines.length];
    const body = lines.slice(start - 1, end);
    table.years.forEach((_, year) => {
      const written = body.map((line) => line.split('\t')[year] ?? '');
      const said = rendered.flatMap(({ heading, rows: own }) => [
        ...(year === 0 ? [heading] : []),
        ...own.map((texts) => texts[year] ?? ''),
      ]);
      const words = (texts: string[]) => texts.join(' ').trim().split(/\s+/);
      expect(words(said)).toEqual(words(written));
    });
  });

  it('stand at the lines they name, year by year', () => {
    const cellAt = (place: string, year: number) =>
      linesOf(place)
        .map(({ text }) => text.split('\t')[year]?.trim() ?? '')
        .filter((part) => part !== '')
        .join(' ');
    for (const { row } of rows) {
      expect([row.code, ...table.years.map((year) => renderAt(row.cells[year] ?? '', row.source))]).toEqual([
        row.code,
        ...table.years.map((_, year) => cellAt(row.source, year)),
      ]);
    }
    for (const { heading, source: place } of table.directions) expect(cellAt(place, 0)).toBe(heading);
    expect([linesOf(table.source)[0]?.text, linesOf(table.source).pop()?.text]).toEqual([
      'Ожидаемые результаты по годам представлены в таблице 1.',
      lines.filter((line) => line.trim() !== '').pop(),
    ]);
  });

  it('quote in their notes only what stands at the lines they name', () => {
    const wrong = table.notes.filter(({ source: places, found }) => {
      const quote = /«([^«»]+)»?/.exec(found)?.[1] ?? '';
      return !seeds.linesAt(places).includes(quote);
    });
    expect(wrong).toEqual([]);
  });
});
