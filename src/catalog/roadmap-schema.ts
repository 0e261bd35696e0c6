import { z } from 'zod';
import { stageIds, systemIds } from './framework-schema';
import { findPlaceholders, PLACEHOLDERS } from './placeholders';

// What a template of a roadmap («дорожная карта») may say. The shape of the YAML files in templates/roadmaps.

const place = z.string().regex(/^\d{3}:\d+(-\d+)?(, \d{3}:\d+(-\d+)?)*$/, 'a source place such as 002:120, 002:122');
const templateId = z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/);
/** A system by its number in the framework named, or "0": the part that prepares regulations for all of them. */
const systemNumber = z.string().regex(/^(0|[1-9]\.[1-9])$/);

/** Words of one cell: one line, no html, and no placeholder that «Паспорт» could not fill. */
const words = z
  .string()
  .regex(/^\S+( \S+)*$/, 'words joined by one ordinary space')
  .refine((text) => !/<[^>]*>/.test(text), 'words without html')
  .refine(
    (text) => findPlaceholders(text).every((name) => PLACEHOLDERS.some((known) => known === name)),
    `no placeholder but ${PLACEHOLDERS.join(', ')}`,
  );
/** Words kept as data: a deadline is read by its wording, so nothing in it is filled in. */
const literalWords = words.refine((text) => findPlaceholders(text).length === 0, 'words without placeholders');

export const roadmapItemSchema = z
  .strictObject({
    /** As written: `7.` in the regulatory part, `1.1.7` in a system. */
    number: z.string().regex(/^([1-9]\d?\.|[1-9]\.[1-9]\.[1-9]\d?)$/),
    text: words,
    deadline: literalWords,
    responsible: words,
    /** `null` where the source states no stage: it is never guessed from the words of the item. */
    stage: z.enum(stageIds).nullable(),
    source: place,
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
  number: systemNumber,
  system: z.enum(systemIds).nullable(),
  /** As written, its number included: numbers are printed with a dot, without one, or not at all. */
  heading: words,
  source: place,
  items: z.array(roadmapItemSchema).min(1),
});

/** `meaning` in the nominative, `stated` as the source words it; both `null` where the source does not explain it. */
const abbreviationSchema = z
  .strictObject({ short: literalWords, meaning: words.nullable(), stated: words.nullable(), source: place })
  .refine(({ meaning, stated }) => (meaning === null) === (stated === null), 'meaning and stated, both or none')
  .refine(({ short, stated }) => stated === null || stated.includes(short), 'stated with the abbreviation in it');

export const roadmapFileSchema = z.strictObject({
  id: templateId,
  version: z.string().regex(/^[1-9]\d*$/),
  level: z.enum(['region', 'municipality']),
  /** The framework whose numbers the systems bear. */
  framework: templateId,
  title: words,
  short: literalWords,
  sources: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\d{3}$/),
        file: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        title: z.string().min(1),
      }),
    )
    .min(1),
  columns: z.strictObject({
    number: literalWords,
    text: literalWords,
    deadline: literalWords,
    responsible: literalWords,
    source: place,
  }),
  mechanisms: z.array(z.strictObject({ number: z.string().regex(/^[1-9]$/), heading: words, source: place })).min(1),
  systems: z.array(systemNumber).min(1),
  expected: z.strictObject({
    items: z.int(),
    wordings: z.int(),
    local: z.int(),
    systems: z.record(systemNumber, z.int()),
  }),
  placeholders: z.array(
    z.strictObject({
      source: z.string().regex(/^\d{3}$/),
      values: z.partialRecord(z.enum(PLACEHOLDERS), literalWords),
    }),
  ),
  abbreviations: z.array(abbreviationSchema),
  notes: z.array(z.strictObject({ source: place, found: z.string().min(1), handled: z.string().min(1) })),
});

/** A whole roadmap: its own file and the files of its systems, in order, with its guard counts. */
export const roadmapSchema = z
  .strictObject({ ...roadmapFileSchema.shape, systems: z.array(roadmapSystemSchema).min(1) })
  .superRefine(({ systems, expected }, context) => {
    const items = systems.flatMap((system) => system.items);
    const compare = (path: string[], written: number | undefined, counted: number) => {
      if (written === counted) return;
      const message = `expected ${written}, as written; counted ${counted}`;
      context.addIssue({ code: 'custom', path: ['expected', ...path], message });
    };
    compare(['items'], expected.items, items.length);
    compare(['wordings'], expected.wordings, new Set(items.map(({ deadline }) => deadline)).size);
    compare(['local'], expected.local, items.filter(({ local }) => local).length);
    for (const number of new Set([...systems.map((system) => system.number), ...Object.keys(expected.systems)])) {
      const own = systems.filter((system) => system.number === number).flatMap((system) => system.items);
      compare(['systems', number], expected.systems[number], own.length);
    }
    const seen = new Set<string>();
    systems.forEach((system, s) => {
      if ((system.number === '0') !== (system.system === null)) {
        context.addIssue({
          code: 'custom',
          path: ['systems', s, 'system'],
          message: 'null for part 0, and only there',
        });
      }
      system.items.forEach(({ number }, i) => {
        const path = ['systems', s, 'items', i, 'number'];
        const within = system.number === '0' ? /^\d+\.$/.test(number) : number.startsWith(`${system.number}.`);
        if (!within)
          context.addIssue({ code: 'custom', path, message: `a number of ${system.number}, found ${number}` });
        if (seen.has(number)) context.addIssue({ code: 'custom', path, message: `every number once, found ${number}` });
        seen.add(number);
      });
    });
  });

/** Every deadline wording of the roadmaps named, word for word, with how many of their items use it. */
export const deadlineWordingsSchema = z.strictObject({
  roadmaps: z.array(templateId).min(1),
  wordings: z.array(z.strictObject({ wording: literalWords, items: z.int().positive() })).min(1),
});

export type Roadmap = z.infer<typeof roadmapSchema>;
export type RoadmapSystem = z.infer<typeof roadmapSystemSchema>;
export type RoadmapItem = z.infer<typeof roadmapItemSchema>;
export type DeadlineWordings = z.infer<typeof deadlineWordingsSchema>;
