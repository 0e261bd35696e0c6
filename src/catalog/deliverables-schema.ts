import { z } from 'zod';
import { findPlaceholders, PLACEHOLDERS } from './placeholders';

// What a table of expected results may say (ожидаемые результаты): what a municipality means to have ready, by direction
// and by year. The shape of the YAML files in templates/deliverables; status, document and date are the user's own.

const place = z.string().regex(/^\d{3}:\d+(-\d+)?(, \d{3}:\d+(-\d+)?)*$/, 'a source place such as 003:680-682');
const year = z.string().regex(/^20\d\d$/, 'a year of four digits in quotes');
const systemNumber = z.string().regex(/^[1-9]\.[1-9]$/);

/** The words of one cell: one line, and no placeholder that «Паспорт» could not fill. */
const words = z
  .string()
  .min(1)
  .refine((text) => text === text.replace(/\s+/g, ' ').trim(), 'words joined by one ordinary space')
  .refine(
    (text) => findPlaceholders(text).every((name) => PLACEHOLDERS.some((known) => known === name)),
    `no placeholder but ${PLACEHOLDERS.join(', ')}`,
  );

export const deliverableRowSchema = z.strictObject({
  /** `<system>.<nn>`: with the year, the name of a deliverable that never changes its meaning. */
  code: z.string().regex(/^[1-9]\.[1-9]\.(0[1-9]|[1-5]\d)$/),
  source: place,
  /** By year; a year without an expected result is left out. */
  cells: z.record(year, words).refine((cells) => Object.keys(cells).length > 0, 'a result in at least one year'),
});

export const deliverablesSchema = z
  .strictObject({
    framework: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/),
    title: words,
    source: place,
    years: z.array(year).min(1),
    expected: z.strictObject({
      rows: z.int(),
      cells: z.int(),
      years: z.record(year, z.int()),
      systems: z.record(systemNumber, z.int()),
    }),
    directions: z
      .array(
        z.strictObject({
          system: systemNumber,
          /** The direction's name as the table writes it; it may differ from the title of the system. */
          heading: words,
          source: place,
          rows: z.array(deliverableRowSchema).min(1),
        }),
      )
      .min(1),
    notes: z.array(z.strictObject({ source: place, found: z.string().min(1), handled: z.string().min(1) })),
  })
  .superRefine(({ directions, expected, years }, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const rows = directions.flatMap((direction) => direction.rows);
    const filled = rows.flatMap(({ cells }) => Object.keys(cells));
    const compare = (path: string[], written: number | undefined, counted: number) => {
      if (written !== counted) report(['expected', ...path], `expected ${written}, as written; counted ${counted}`);
    };
    compare(['rows'], expected.rows, rows.length);
    compare(['cells'], expected.cells, filled.length);
    for (const each of new Set([...years, ...Object.keys(expected.years)])) {
      compare(['years', each], expected.years[each], filled.filter((found) => found === each).length);
    }
    for (const each of new Set([...directions.map(({ system }) => system), ...Object.keys(expected.systems)])) {
      const own = directions.filter(({ system }) => system === each).flatMap((direction) => direction.rows);
      compare(['systems', each], expected.systems[each], own.length);
    }
    const seen = new Set<string>();
    directions.forEach(({ system, rows: own }, d) => {
      own.forEach(({ code, cells }, r) => {
        const at = ['directions', d, 'rows', r];
        if (!code.startsWith(`${system}.`))
          report([...at, 'code'], `a code that begins with ${system}., found ${code}`);
        if (seen.has(code)) report([...at, 'code'], `every code once, found ${code} twice`);
        seen.add(code);
        for (const found of Object.keys(cells)) {
          if (!years.includes(found)) report([...at, 'cells', found], `a year of ${years.join(', ')}, found ${found}`);
        }
      });
    });
  });

export type Deliverables = z.infer<typeof deliverablesSchema>;
