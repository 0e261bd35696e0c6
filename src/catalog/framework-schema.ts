import { z } from 'zod';
import {
  level,
  literalWords,
  mechanismNumber,
  note,
  placeholderValues,
  places,
  source,
  systemNumber,
  templateId,
  version,
  words,
} from './template-fields-schema';

// What a template may say. The shape of the YAML files in templates/frameworks; see templates/README.md.

export const positionCode = z
  .string()
  .regex(/^[1-9]\.[1-9]\.[1-9]\.\d{2}$/, 'a code such as 1.1.4.03')
  .describe('<system>.<stage 1-9>.<nn>; nn 01-59, since 61-99 are the region’s own');
/** The code is a number, `н/п` or `неэф`. */
const answer = literalWords
  .regex(/^(\d+|н\/п|неэф) — \S/, 'an answer such as 1 — есть')
  .describe('<code> — <words>: the code is a number, н/п or неэф');

export const systemIds = [
  'preparation-quality',
  'low-results-schools',
  'talents',
  'career-guidance',
  'assessment-objectivity',
  'leaders-effectiveness',
  'teachers-development',
  'upbringing',
  'preschool-quality',
  'methodical-work',
] as const;

export const stageIds = [
  'goals',
  'indicators',
  'methods',
  'monitoring',
  'analysis',
  'recommendations',
  'measures',
  'decisions',
  'effectiveness',
] as const;

export const positionSchema = z.strictObject({
  code: positionCode,
  text: words,
  scale: z.string().min(1).describe('One of the scales of framework.yaml; the maximum is its largest number'),
  basis: z
    .enum(['stated', 'default', 'derived', 'penalty'])
    .describe(
      'Where the points come from: the source’s rule, 0/1 where it gives none, another source’s rule, a penalty',
    ),
  source: places,
  links: z
    .array(positionCode)
    .optional()
    .describe('What it rests on: monitoring on indicators, analysis on monitoring'),
});

export const groupSchema = z.strictObject({
  stage: z.enum(stageIds),
  heading: words,
  group: words.nullable().describe('Header over the positions, or null where a position stands alone'),
  source: places,
  hints: z.array(z.strictObject({ text: words, source: places })).optional(),
  positions: z.array(positionSchema).min(1),
});

export const systemSchema = z.strictObject({
  number: systemNumber,
  system: z.enum(systemIds),
  title: words,
  maximum: z.int().nonnegative(),
  source: places,
  groups: z.array(groupSchema).min(1),
});

export const frameworkFileSchema = z.strictObject({
  id: templateId,
  version,
  level,
  /** Place among the frameworks that creation offers; the first of the user's own level is chosen beforehand. */
  order: z.int().positive(),
  title: words,
  short: literalWords,
  notice: literalWords.nullable(),
  foreign_notice: literalWords.nullable(),
  sources: z.array(source).min(1),
  bands: z.null(),
  penalty: z.null(),
  scales: z.record(z.string(), z.array(answer).min(2)),
  mechanisms: z.array(z.strictObject({ number: mechanismNumber, title: words })).min(1),
  systems: z.array(systemNumber).min(1),
  expected: z.strictObject({
    positions: z.int(),
    scored: z.int(),
    penalty: z.int(),
    maximum: z.int(),
    systems: z.record(systemNumber, z.int()),
  }),
  derivation: z.array(z.strictObject({ stage: z.string().min(1), rule: words, source: places })).optional(),
  placeholders: placeholderValues.optional(),
  notes: z.array(note),
});

/** A whole framework: its own file and the files of its systems, in order. */
export const frameworkSchema = z.strictObject({
  ...frameworkFileSchema.shape,
  systems: z.array(systemSchema).min(1),
});

export type Framework = z.infer<typeof frameworkSchema>;
export type FrameworkSystem = z.infer<typeof systemSchema>;
export type FrameworkPosition = z.infer<typeof positionSchema>;
export type StageId = (typeof stageIds)[number];
