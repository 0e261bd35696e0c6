import { z } from 'zod';
import { positionCode } from './framework-schema';

// What a filled example may say. The shape of templates/examples/<id>.yaml; see templates/README.md.

const isoDayOrBlank = z.string().regex(/^(\d{4}-\d\d-\d\d)?$/);

export const exampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/),
  framework: z.string().min(1),
  title: z.string().min(1),
  /** Why it is only an illustration; stands on «Паспорт». */
  note: z.string().min(1),
  passport: z.strictObject({
    municipality: z.string(),
    municipality_short: z.string(),
    of_municipality: z.string(),
    in_municipality: z.string(),
    region_genitive: z.string(),
    authority: z.string(),
    methodical_centre: z.string(),
    oktmo: z.string(),
    year: z.string().regex(/^(20\d\d)?$/),
    period_from: isoDayOrBlank,
    period_to: isoDayOrBlank,
    reporting_date: isoDayOrBlank,
  }),
  documents: z.array(
    z.strictObject({
      /** Row of the register, 1 and on. */
      number: z.int().positive(),
      kind: z.string(),
      title: z.string().min(1),
      reg_number: z.string(),
      date: isoDayOrBlank,
      link: z.string(),
      open: z.enum(['', 'Да', 'Нет']),
    }),
  ),
  answers: z.array(
    z.strictObject({
      code: positionCode,
      answer: z.string().min(1),
      document: z.int().positive(),
      clause: z.string().min(1),
      comment: z.string(),
    }),
  ),
});

export type Example = z.infer<typeof exampleSchema>;
