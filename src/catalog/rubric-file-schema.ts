import { z } from 'zod';

/** Name and version of the format; a later version gets a new name, and this one stays readable. */
export const RUBRIC_FORMAT = 'mcqm-rubric/1';

const words = z.string().min(1).max(5000);
const version = z.string().regex(/^\d{1,6}$/);
const code = z.string().regex(/^[1-9]\.[1-9]\.[1-9]\.\d\d$/);

const track = z.strictObject({
  number: z.string().regex(/^[1-9]$/),
  title: z
    .string()
    .regex(/^[^«»]+$/)
    .max(500),
  stages: z
    .array(z.int().min(1).max(9))
    .min(1)
    .max(9)
    .describe('Этапы трека: полный цикл — все девять, неполный — например, 7, 8, 9'),
});

const position = z.strictObject({
  code: code.describe('Система, этап 1–9, номер: 01–59 у методики, 61–99 у региона, который её меняет'),
  track: z.string().optional().describe('Номер трека системы'),
  group: z.string().max(5000).describe('Заголовок группы; пусто, если позиция стоит одна'),
  text: words,
  scale: z.array(words).min(1).describe('Ответы списка: «1 — есть»; код — число, «н/п» или «неэф»'),
  maximum: z.number().nullable().describe('Наибольший балл шкалы; null у штрафной позиции'),
  penalty: z
    .number()
    .nullable()
    .optional()
    .describe('Только у штрафной позиции: сколько баллов она отнимает; null — не задано'),
  links: z.array(code).describe('Мониторинг связан с показателями, анализ — с мониторингом'),
  basis: z.enum(['stated', 'default', 'derived', 'penalty']),
  source: z.string().max(5000),
  status: z.enum(['active', 'retired']),
});

/** A whole rubric of a region in one file: what `mcqm rubric export` and the panel write and read. */
export const rubricFileSchema = z
  .strictObject({
    format: z.literal(RUBRIC_FORMAT),
    id: z.string().min(1).max(120).describe('«municipal-model+тверь» или своё имя целой методики региона'),
    version,
    base: z.string().nullable().describe('Методика, из которой выросла эта: «municipal-model@1»; null у целиком своей'),
    level: z.enum(['region', 'municipality']),
    title: words,
    short: words,
    notice: words.nullable().describe('Что сказать о методике на каждом листе'),
    foreignNotice: words.nullable().describe('Что сказать, когда её применяют на другом уровне'),
    mechanisms: z.array(z.strictObject({ number: z.string().regex(/^[1-9]$/), title: words })).min(1),
    bands: z
      .array(z.strictObject({ from: z.number().min(0).max(1), name: words }))
      .nullable()
      .describe('Уровни: нижняя граница от 0 до 1 входит в уровень; null — не заданы'),
    systems: z
      .array(
        z.strictObject({
          number: z.string().regex(/^[1-9]\.[1-9]$/),
          title: words,
          tracks: z.array(track).optional(),
          positions: z.array(position).min(1),
        }),
      )
      .min(1),
  })
  .describe('Методика региона: системы, треки, позиции, шкалы, штрафы, уровни');

export type RubricFile = z.infer<typeof rubricFileSchema>;
export type RubricFilePosition = z.infer<typeof position>;

/** The published schema: JSON Schema 2020-12. */
export function rubricJsonSchema(): object {
  return { ...z.toJSONSchema(rubricFileSchema), $id: 'mcqm-rubric-1.schema.json' };
}
