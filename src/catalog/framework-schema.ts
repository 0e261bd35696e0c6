import { z } from 'zod';

// What a template may say. The shape of the YAML files in templates/frameworks; see templates/README.md.

const place = z.string().regex(/^[a-z0-9]+:\d+(-\d+)?(, ?[a-z0-9]+:\d+(-\d+)?)*$/i, 'a source place such as 004:28-29');
const systemNumber = z.string().regex(/^[1-9]\.[1-9]$/);
export const positionCode = z.string().regex(/^[1-9]\.[1-9]\.[1-9]\.\d{2}$/);
/** "<code> — <words>": the code is a number, `н/п` or `неэф`. */
const answer = z.string().regex(/^(\d+|н\/п|неэф) — \S/);

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
  text: z.string().min(1),
  scale: z.string().min(1),
  basis: z.enum(['stated', 'default', 'derived', 'penalty']),
  source: place,
  links: z.array(positionCode).optional(),
});

export const groupSchema = z.strictObject({
  stage: z.enum(stageIds),
  heading: z.string().min(1),
  group: z.string().min(1).nullable(),
  source: place,
  hints: z.array(z.strictObject({ text: z.string().min(1), source: place })).optional(),
  positions: z.array(positionSchema).min(1),
});

export const systemSchema = z.strictObject({
  number: systemNumber,
  system: z.enum(systemIds),
  title: z.string().min(1),
  maximum: z.int().nonnegative(),
  source: place,
  groups: z.array(groupSchema).min(1),
});

export const frameworkFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/),
  version: z.string().regex(/^[1-9]\d*$/),
  level: z.enum(['region', 'municipality']),
  /** Place among the frameworks that creation offers; the first of the user's own level is chosen beforehand. */
  order: z.int().positive(),
  title: z.string().min(1),
  short: z.string().min(1),
  notice: z.string().min(1).nullable(),
  foreign_notice: z.string().min(1).nullable(),
  sources: z.array(
    z.strictObject({
      id: z.string().regex(/^\d{3}$/),
      file: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      title: z.string().min(1),
    }),
  ),
  bands: z.null(),
  penalty: z.null(),
  scales: z.record(z.string(), z.array(answer).min(2)),
  mechanisms: z.array(z.strictObject({ number: z.string().regex(/^[1-9]$/), title: z.string().min(1) })).min(1),
  systems: z.array(systemNumber).min(1),
  expected: z.strictObject({
    positions: z.int(),
    scored: z.int(),
    penalty: z.int(),
    maximum: z.int(),
    systems: z.record(systemNumber, z.int()),
  }),
  derivation: z
    .array(z.strictObject({ stage: z.string().min(1), rule: z.string().min(1), source: z.string().min(1) }))
    .optional(),
  placeholders: z
    .array(z.strictObject({ source: z.string().min(1), values: z.record(z.string(), z.string()) }))
    .optional(),
  notes: z.array(z.strictObject({ source: z.string().min(1), found: z.string().min(1), handled: z.string().min(1) })),
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
