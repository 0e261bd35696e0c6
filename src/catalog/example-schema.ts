import { z } from 'zod';
import { positionCode } from './framework-schema';
import { literalWords, literalWordsOrBlank, templateId } from './template-fields-schema';

// What a filled example may say. The shape of templates/examples/<id>.yaml; see templates/README.md. Nothing is filled
// into an example: its words are those of one municipality.

const isoDayOrBlank = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d)?$/, 'a day such as 2021-02-09, or nothing in quotes')
  .refine((day) => day === '' || isDay(day), 'a day of the calendar');

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const exampleSchema = z.strictObject({
  id: templateId,
  framework: templateId,
  title: literalWords,
  /** Why it is only an illustration; stands on «Паспорт». */
  note: literalWords,
  passport: z.strictObject({
    municipality: literalWordsOrBlank,
    municipality_short: literalWordsOrBlank,
    of_municipality: literalWordsOrBlank,
    in_municipality: literalWordsOrBlank,
    region_genitive: literalWordsOrBlank,
    authority: literalWordsOrBlank,
    methodical_centre: literalWordsOrBlank,
    oktmo: literalWordsOrBlank,
    year: z.string().regex(/^(20\d\d)?$/),
    period_from: isoDayOrBlank,
    period_to: isoDayOrBlank,
    reporting_date: isoDayOrBlank,
  }),
  documents: z.array(
    z.strictObject({
      /** Row of the register, 1 and on. */
      number: z.int().positive(),
      kind: literalWordsOrBlank,
      title: literalWords,
      reg_number: literalWordsOrBlank,
      date: isoDayOrBlank,
      link: literalWordsOrBlank,
      open: z.enum(['', 'Да', 'Нет']),
    }),
  ),
  answers: z.array(
    z.strictObject({
      code: positionCode,
      answer: literalWords,
      document: z.int().positive(),
      clause: literalWords,
      comment: literalWordsOrBlank,
    }),
  ),
});

export type Example = z.infer<typeof exampleSchema>;
