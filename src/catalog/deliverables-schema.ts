import { z } from 'zod';
import { note, places, systemNumber, templateId, words } from './template-fields-schema';

// What a table of expected results may say (ожидаемые результаты): what a municipality means to have ready, by direction
// and by year. The shape of the YAML files in templates/deliverables; status, document and date are the user's own.

const year = z.string().regex(/^20\d\d$/, 'a year of four digits in quotes');

export const deliverableRowSchema = z.strictObject({
  /** `<system>.<nn>`: with the year, the name of a deliverable that never changes its meaning. */
  code: z.string().regex(/^[1-9]\.[1-9]\.(0[1-9]|[1-5]\d)$/, 'a code such as 1.1.03'),
  source: places,
  /** By year; a year without an expected result is left out. */
  cells: z.record(year, words).refine((cells) => Object.keys(cells).length > 0, 'a result in at least one year'),
});

export const deliverablesSchema = z.strictObject({
  framework: templateId,
  title: words,
  source: places,
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
        source: places,
        rows: z.array(deliverableRowSchema).min(1),
      }),
    )
    .min(1),
  notes: z.array(note),
});

export type Deliverables = z.infer<typeof deliverablesSchema>;
