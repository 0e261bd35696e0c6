import { z } from 'zod';
import { systemIds } from './framework-schema';
import { note, places, source, systemNumber, templateId, version, words } from './template-fields-schema';

// Where each system, indicator and roadmap item stands in each framework: the shape of templates/crosswalk.yaml. A row is
// our reading; what moves an item away from the heading it stands under says why, and where that can be read.

/** By framework: the number of its system there, or `null` for «вне методики». */
const where = z
  .record(templateId, systemNumber.nullable())
  .describe('By framework: the system’s number there, or null for «вне методики»');

const row = {
  system: z.enum(systemIds).describe('The one canonical system it belongs to'),
  in: where,
  /** Why it stands elsewhere than its own heading says; `source` is where that can be read. */
  why: words.optional(),
  source: places.optional(),
};
const explained = ({ why, source: from }: { why?: string | undefined; source?: string | undefined }) =>
  (why === undefined) === (from === undefined);
const BOTH = 'why and source, both or none';

export const crosswalkSchema = z.strictObject({
  version,
  title: words,
  /** The frameworks that every row speaks of. */
  frameworks: z.array(templateId).min(2),
  sources: z.array(source).min(1),
  expected: z.strictObject({
    canonical: z.int(),
    systems: z.int(),
    indicators: z.int(),
    only_monitored: z.int(),
    roadmap_items: z.int(),
    /** Rows that stand in another canonical system than their own heading. */
    moved: z.int(),
  }),
  reading: z.array(z.strictObject({ about: words, rule: words })).min(1),
  canonical: z
    .array(
      z
        .strictObject({
          id: z.enum(systemIds),
          title: words,
          in: where,
          why: words.optional(),
          source: places.optional(),
        })
        .refine(explained, BOTH),
    )
    .refine(
      (all) => systemIds.every((id) => all.some((one) => one.id === id)),
      `${systemIds.join(', ')}, each in a row`,
    ),
  systems: z
    .array(
      z.strictObject({
        id: templateId.describe('The framework whose systems these are'),
        rows: z.array(z.strictObject({ number: systemNumber, ...row }).refine(explained, BOTH)).min(1),
      }),
    )
    .min(1),
  cycles: z
    .array(
      z.strictObject({
        id: templateId.describe('The cycle whose indicators these are'),
        rows: z
          .array(
            z
              .strictObject({
                id: z.string().regex(/^[12]\.[1-9]-[im]\d{2}$/, 'an indicator such as 1.1-i03 or 1.1-m03'),
                ...row,
              })
              .refine(explained, BOTH),
          )
          .min(1),
      }),
    )
    .min(1),
  roadmaps: z
    .array(
      z.strictObject({
        id: templateId.describe('The roadmap whose items these are'),
        rows: z
          .array(
            z
              .strictObject({
                number: z.string().regex(/^([1-9]\d?\.|[1-9]\.[1-9]\.[1-9]\d?)$/, 'a number such as 7. or 1.1.7'),
                ...row,
              })
              .refine(explained, BOTH),
          )
          .min(1),
      }),
    )
    .min(1),
  notes: z.array(note),
});

export type Crosswalk = z.infer<typeof crosswalkSchema>;
export type CrosswalkRow = Crosswalk['roadmaps'][number]['rows'][number];
export type SystemId = (typeof systemIds)[number];
