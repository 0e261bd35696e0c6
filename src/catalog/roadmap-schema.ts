import { z } from 'zod';
import { deadlineNotes, recurrences } from './deadline-words-schema';
import { stageIds, systemIds } from './framework-schema';
import {
  level,
  literalWords,
  mechanismNumber,
  note,
  placeholderValues,
  places,
  source,
  templateId,
  version,
  words,
} from './template-fields-schema';

// What a template of a roadmap («дорожная карта») may say. The shape of the YAML files in templates/roadmaps.

/** A system by its number in the framework named, or "0": the part that prepares regulations for all of them. */
const partNumber = z.string().regex(/^(0|[1-9]\.[1-9])$/, 'a number of a system in quotes, or "0"');

/** Words of one cell of the source's table. */
const cell = words.refine((text) => !/<[^>]*>/.test(text), 'words without html');

export const roadmapItemSchema = z
  .strictObject({
    /** As written: `7.` in the regulatory part, `1.1.7` in a system. */
    number: z.string().regex(/^([1-9]\d?\.|[1-9]\.[1-9]\.[1-9]\d?)$/),
    text: cell,
    deadline: literalWords,
    responsible: cell,
    /** `null` where the source states no stage: it is never guessed from the words of the item. */
    stage: z.enum(stageIds).nullable(),
    source: places,
    /** Set where the item speaks of something that only one place has; `named` is that thing, word for word. */
    local: z.literal(true).optional(),
    named: words.optional(),
  })
  .refine(({ local, named }) => (local === undefined) === (named === undefined), 'local and named, both or none')
  .refine(
    ({ named, text, responsible }) => named === undefined || text.includes(named) || responsible.includes(named),
    'named as it stands in the text or in the responsible',
  );

export const roadmapSystemSchema = z.strictObject({
  number: partNumber,
  system: z.enum(systemIds).nullable(),
  /** As written, its number included: numbers are printed with a dot, without one, or not at all. */
  heading: cell,
  source: places,
  items: z.array(roadmapItemSchema).min(1),
});

/** `meaning` in the nominative, `stated` as the source words it; both `null` where the source does not explain it. */
const abbreviationSchema = z
  .strictObject({ short: literalWords, meaning: words.nullable(), stated: words.nullable(), source: places })
  .refine(({ meaning, stated }) => (meaning === null) === (stated === null), 'meaning and stated, both or none')
  .refine(({ short, stated }) => stated === null || stated.includes(short), 'stated with the abbreviation in it');

export const roadmapFileSchema = z.strictObject({
  id: templateId,
  version,
  level,
  /** The framework whose numbers the systems bear. */
  framework: templateId,
  title: words,
  short: literalWords,
  sources: z.array(source).min(1),
  columns: z.strictObject({
    number: literalWords,
    text: literalWords,
    deadline: literalWords,
    responsible: literalWords,
    source: places,
  }),
  mechanisms: z.array(z.strictObject({ number: mechanismNumber, heading: cell, source: places })).min(1),
  systems: z.array(partNumber).min(1),
  expected: z.strictObject({
    items: z.int(),
    wordings: z.int(),
    local: z.int(),
    systems: z.record(partNumber, z.int()),
  }),
  placeholders: placeholderValues,
  abbreviations: z.array(abbreviationSchema),
  notes: z.array(note),
});

/** A whole roadmap: its own file and the files of its systems, in order. */
export const roadmapSchema = z.strictObject({
  ...roadmapFileSchema.shape,
  systems: z.array(roadmapSystemSchema).min(1),
});

const isoDay = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as "2022-03-01"');

/** How a wording is understood: how often, first and last day, how many times; without dates all three stay out. */
const wordingReading = z.strictObject({
  often: z.enum(recurrences),
  first: isoDay.optional(),
  last: isoDay.optional(),
  times: z.int().positive().optional(),
  notes: z.array(z.enum(deadlineNotes)).min(1).optional(),
});

/** Every deadline wording of the roadmaps named, word for word, with how many of their items use it. */
export const deadlineWordingsSchema = z.strictObject({
  roadmaps: z.array(templateId).min(1),
  /** The period that the readings are given for. */
  period: z.strictObject({ start: isoDay, end: isoDay }),
  wordings: z.array(z.strictObject({ wording: literalWords, items: z.int().positive(), reads: wordingReading })).min(1),
});

export type Roadmap = z.infer<typeof roadmapSchema>;
export type RoadmapSystem = z.infer<typeof roadmapSystemSchema>;
export type RoadmapItem = z.infer<typeof roadmapItemSchema>;
export type DeadlineWordings = z.infer<typeof deadlineWordingsSchema>;
