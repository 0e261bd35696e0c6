import { z } from 'zod';
import { systemIds } from './framework-schema';
import {
  level,
  mechanismNumber,
  note,
  place,
  placeholderValues,
  source,
  systemNumber,
  templateId,
  words as text,
  version,
} from './template-fields-schema';

// What a municipality's whole cycle of quality management says, list by list: the shape of the YAML files in
// templates/cycles; see templates/README.md. The texts are a document's own; kinds, parts, wholes and twins are our reading.

/** `1.1-i03`: the system, the letter of the list, the place in it. It never changes its meaning. */
const idOf = (letter: string) =>
  z.string().regex(new RegExp(`^[12]\\.[1-9]-${letter}\\d{2}$`), `an id such as 1.1-${letter}03`);
const slug = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/);

/** The list each letter of an id stands for. */
export const cycleLetters = {
  procedures: 'p',
  goals: 'g',
  target_groups: 'b',
  indicators: 'i',
  methods: 's',
  monitoring: 'm',
  analysis: 'a',
  recommendations: 'r',
  measures: 't',
  decisions: 'd',
  effectiveness: 'e',
} as const;

export const indicatorKinds = ['share', 'count', 'ratio', 'presence', 'dynamics', 'criterion'] as const;

export const breakdownKinds = [
  'procedure',
  'subject',
  'grade',
  'profile',
  'organisation',
  'stage',
  'level',
  'direction',
  'association',
] as const;

/** What differs between an indicator and its twin under «Мониторинг»; `missing` stands alone: there is no twin. */
export const differenceKinds = ['missing', 'kind', 'part', 'whole', 'breakdowns'] as const;

const paragraph = z.strictObject({ text, source: place });
const paragraphs = z.array(paragraph).min(1);
const named = (letter: string) => ({ id: idOf(letter), text, source: place });
const listOf = (letter: string) => z.array(z.strictObject(named(letter))).min(1);

/**
 * Along what the document itself cuts the number. `words` stand in the item's own text; `values` stand within those
 * words, or on lines of their own when there is a `source`; `open` when the document goes on with «и т.д.».
 */
const breakdown = z.strictObject({
  by: z.enum(breakdownKinds),
  words: text,
  values: z.array(text).min(2).optional(),
  open: z.literal(true).optional(),
  source: place.optional(),
});

/** A share whose document names no whole has `whole: null`: nobody guesses it here. */
const kindShapes = {
  share: { kind: z.literal('share'), part: text, whole: text.nullable() },
  ratio: { kind: z.literal('ratio'), part: text, whole: text },
  counted: { kind: z.enum(['count', 'presence', 'dynamics']), part: text },
  criterion: { kind: z.literal('criterion') },
};
const measured = <Own extends z.ZodRawShape>(own: Own) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ ...own, ...kindShapes.share }),
    z.strictObject({ ...own, ...kindShapes.ratio }),
    z.strictObject({ ...own, ...kindShapes.counted }),
    z.strictObject({ ...own, ...kindShapes.criterion }),
  ]);

export const cycleIndicatorSchema = measured({
  ...named('i'),
  breakdowns: z.array(breakdown).min(1).optional(),
  monitored: idOf('m').nullable(),
  difference: z.strictObject({ in: z.array(z.enum(differenceKinds)).min(1), note: text }).optional(),
});

export const monitoredIndicatorSchema = measured({
  ...named('m'),
  breakdowns: z.array(breakdown).min(1).optional(),
  /** Shares without a whole that this total can serve. */
  whole_for: z.array(idOf('i')).min(1).optional(),
});

/** Headings within a list; `holds` are the items under each. */
const groupsOf = (letter: string) =>
  z.array(z.strictObject({ text, source: place, holds: z.array(idOf(letter)).min(1) })).min(2);

/** A section as printed: a wrong number stays wrong and is noted. */
const section = { number: z.string().regex(/^\d(\.\d){1,2}$/), heading: text, source: place };
const list = { ...section, opening: paragraphs };

export const cycleSystemSchema = z.strictObject({
  number: systemNumber,
  system: z.enum(systemIds),
  chapter: z.string().regex(/^\d\.\d$/),
  title: text,
  source: place,
  purpose: paragraphs,
  procedures: z.strictObject({ opening: paragraphs, items: listOf('p') }).optional(),
  goals: z.strictObject({
    ...list,
    items: listOf('g'),
    target_groups: z.strictObject({ opening: paragraphs, items: listOf('b') }).optional(),
    closing: paragraphs.optional(),
  }),
  indicators: z.strictObject({
    ...list,
    groups: groupsOf('i').optional(),
    items: z.array(cycleIndicatorSchema).min(1),
  }),
  methods: z.strictObject({
    ...list,
    items: z.array(z.strictObject({ ...named('s'), data_source: slug })).min(1),
  }),
  monitoring: z.strictObject({
    ...list,
    groups: groupsOf('m').optional(),
    items: z.array(monitoredIndicatorSchema).min(1),
  }),
  analysis: z.strictObject({ ...list, items: listOf('a') }),
  recommendations: z.strictObject({
    ...list,
    items: z.array(z.strictObject({ ...named('r'), addressee: slug })).min(1),
  }),
  measures: z.strictObject({ ...list, items: listOf('t') }),
  decisions: z.strictObject({ ...list, items: listOf('d') }),
  effectiveness: z.strictObject({
    ...section,
    items: listOf('e'),
    /** How long the effect is looked at, and from what on; `null` where the document does not say. */
    period: z
      .strictObject({
        words: text,
        source: place,
        years: z.int().positive(),
        counted_from: z.enum(['reporting-period', 'inclusion']),
      })
      .nullable(),
  }),
});

const counts = <Key extends string>(keys: readonly Key[]) => z.record(z.enum(keys), z.int().nonnegative());

export const cycleFileSchema = z.strictObject({
  id: templateId,
  version,
  level,
  title: text,
  short: text,
  /** The framework whose system numbers and placeholder values this cycle shares. */
  framework: templateId,
  sources: z.array(source).length(1),
  /** The part of the document that the cycle holds whole. */
  scope: place,
  kinds: z.record(z.enum(indicatorKinds), text),
  breakdowns: z.record(z.enum(breakdownKinds), text),
  differences: z.record(z.enum(differenceKinds), text),
  /** `local`: the name is that of one region's own system. */
  data_sources: z
    .array(z.strictObject({ id: slug, title: text, source: place, local: z.literal(true).optional() }))
    .min(1),
  addressees: z.array(z.strictObject({ id: slug, text, source: place })).min(1),
  mechanisms: z
    .array(
      z.strictObject({
        number: mechanismNumber,
        chapter: z.string().regex(/^\d$/),
        title: text,
        source: place,
      }),
    )
    .min(1),
  systems: z.array(systemNumber).min(1),
  expected: z.strictObject({
    all: counts(Object.keys(cycleLetters) as (keyof typeof cycleLetters)[]),
    data_sources: z.int(),
    addressees: z.int(),
    kinds: counts(indicatorKinds),
    shares_without_whole: z.int(),
    monitored: z.strictObject({ same: z.int(), different: z.int(), missing: z.int() }),
    only_monitored: z.int(),
  }),
  reading: z.array(z.strictObject({ about: text, rule: text })).min(1),
  /** Values beyond those that the framework already gives for the same document. */
  placeholders: placeholderValues,
  notes: z.array(note),
});

/** A whole cycle: its own file and the files of its systems, in order. */
export const cycleSchema = z.strictObject({ ...cycleFileSchema.shape, systems: z.array(cycleSystemSchema).min(1) });

export type Cycle = z.infer<typeof cycleSchema>;
export type CycleSystem = z.infer<typeof cycleSystemSchema>;
export type CycleIndicator = z.infer<typeof cycleIndicatorSchema>;
export type MonitoredIndicator = z.infer<typeof monitoredIndicatorSchema>;
export type CycleList = keyof typeof cycleLetters;
