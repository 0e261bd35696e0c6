import { z } from 'zod';
import { literalWords } from './template-fields-schema';

// How deadlines written in Russian words are read: the shape of templates/deadlines/*.yaml. A methodologist may read it
// and dispute it; the program knows no word of its own.

const month = z.enum([
  'month-1',
  'month-2',
  'month-3',
  'month-4',
  'month-5',
  'month-6',
  'month-7',
  'month-8',
  'month-9',
  'month-10',
  'month-11',
  'month-12',
]);

/** What a word or a phrase stands for in a deadline. */
export const deadlineReads = z.enum([
  ...month.options,
  'year',
  'school-year',
  'half-year',
  'quarter',
  'month',
  'week',
  'yearly',
  'half-yearly',
  'quarterly',
  'monthly',
  'weekly',
  'then',
  'always',
  'within',
  'from',
  'to',
  'until',
  'end',
  'and',
  'times',
  'number-1',
  'number-2',
  'number-3',
  'number-4',
  'number-5',
  'undated',
  'nothing',
]);

/** How often it falls due. */
export const recurrences = [
  'once',
  'yearly',
  'half-yearly',
  'quarterly',
  'monthly',
  'weekly',
  'years',
  'always',
  'undated',
] as const;

/** «Раз в 3 года», «раз в 5 лет»: so many years need two words. */
const recurrenceWords = [...z.enum(recurrences).exclude(['years']).options, 'years-few', 'years-many'] as const;

/** What a reader had to assume, and what the period does to a date. */
export const deadlineNotes = [
  'year-first-of-several',
  'read-as-range',
  'until-its-start',
  'read-as-school-year',
  'cell-was-date',
  'no-29-february',
  'outside-period',
  'partly-outside',
] as const;

const said = z.string().regex(/^\S+( \S+)*$/, 'words joined by one ordinary space');
const dayOfYear = z.string().regex(/^\d\d-\d\d$/, 'a month and a day such as "09-01"');

export const deadlineWordsSchema = z.strictObject({
  language: literalWords,
  school_year: z.strictObject({ from: dayOfYear, to: dayOfYear, reason: literalWords }),
  words: z
    .array(
      z.strictObject({
        reads: deadlineReads,
        words: z.array(z.string().regex(/^[а-яa-z0-9]+( [а-яa-z0-9]+)*$/, 'small letters, е for ё, no dots')).min(1),
      }),
    )
    .min(1),
  /** How often, in words; `{n}` is the number of years, 2 to 4 and more. */
  recurrences: z.record(z.enum(recurrenceWords), said),
  /** `{year}` is the year that was taken. */
  notes: z.record(z.enum(deadlineNotes), said),
});

export type DeadlineWords = z.infer<typeof deadlineWordsSchema>;
export type DeadlineReads = z.infer<typeof deadlineReads>;
export type Recurrence = (typeof recurrences)[number];
export type DeadlineNote = (typeof deadlineNotes)[number];
