import { z } from 'zod';
import { literalWords, places, source, templateId } from './template-fields-schema';

// What a table of findings may say. The shape of templates/findings/<family>.yaml; see templates/README.md.

/** `{words}` in braces are filled in by the check. */
const filledWords = z
  .string()
  .regex(/^\S+( \S+)*$/, 'words joined by one ordinary space')
  .regex(/\.$/, 'a sentence that ends with a full stop')
  .describe('One line; {words} in braces are filled in by the check');

const kebab = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a code such as points-without-document');

const findingSchema = z
  .strictObject({
    code: kebab,
    severity: z
      .enum(['error', 'warning', 'advice'])
      .describe('error: would lose points at the expert or breaks the file; warning; advice'),
    sentence: filledWords.describe('What was found and what was expected; {words} are filled in by the check'),
    next: filledWords.describe('What to do next'),
    motivation: filledWords.describe('Why the methodology cares'),
    source: places.optional(),
    quote: literalWords.optional().describe('What stands at the place, word for word; … where words are left out'),
    act: literalWords.optional().describe('A published act or letter, where no source document says it'),
  })
  .refine(({ source, quote }) => (source === undefined) === (quote === undefined), 'a place and its words together')
  .refine(({ source, act }) => source === undefined || act === undefined, 'one ground, not two');

export const findingsSchema = z.strictObject({
  id: templateId,
  title: literalWords,
  sources: z.array(source),
  findings: z.array(findingSchema).min(1),
  bounds: z
    .array(z.strictObject({ id: kebab, value: z.number(), meaning: literalWords }))
    .describe('Numbers that people may argue about'),
  words: z
    .array(z.strictObject({ id: kebab, list: z.array(literalWords).min(1), meaning: literalWords }))
    .describe('Lists of words that a rule looks for'),
});

export type FindingsTable = z.infer<typeof findingsSchema>;
