import { z } from 'zod';
import { findPlaceholders, PLACEHOLDERS } from './placeholders';

// The fields that templates of every kind share. Descriptions reach authors through templates/schemas, in their editor.

/** One place of one document: its id and line, or lines. */
export const place = z
  .string()
  .regex(/^\d{3}:\d+(-\d+)?$/, 'a source place such as 000:105')
  .describe('Where it stands in the source: document and line, or lines, as 004:28-29');

export const places = z
  .string()
  .regex(/^\d{3}:\d+(-\d+)?(, \d{3}:\d+(-\d+)?)*$/, 'source places such as 004:28-29, 004:31')
  .describe('Where it stands in the sources: places as 004:28-29, parted by a comma and a space');

/** A text that people read: one line, and no placeholder that «Паспорт» could not fill. */
export const words = z
  .string()
  .regex(/^\S+( \S+)*$/, 'words joined by one ordinary space')
  .refine(
    (text) => findPlaceholders(text).every((name) => PLACEHOLDERS.some((known) => known === name)),
    `no placeholder but ${PLACEHOLDERS.join(', ')}`,
  )
  .describe(`Word for word, one line. Placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`);

const hasNoPlaceholders = (text: string) => findPlaceholders(text).length === 0;

/** Words that nothing is filled into, because they are shown or compared as they are. */
export const literalWords = words
  .refine(hasNoPlaceholders, 'words without placeholders')
  .describe('Word for word, one line, without placeholders');

export const literalWordsOrBlank = z
  .string()
  .regex(/^(\S+( \S+)*)?$/, 'words joined by one ordinary space, or nothing in quotes')
  .refine(hasNoPlaceholders, 'words without placeholders')
  .describe('One line without placeholders, or nothing in quotes');

export const templateId = z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/, 'an id such as federal-2020');
export const version = z.string().regex(/^[1-9]\d*$/, 'a whole number in quotes');
export const level = z.enum(['region', 'municipality']);
export const mechanismNumber = z.string().regex(/^[1-9]$/, 'a number of a mechanism in quotes, such as "1"');
export const systemNumber = z.string().regex(/^[1-9]\.[1-9]$/, 'a number of a system in quotes, such as "1.1"');

/** A document that a template was taken from. */
export const source = z.strictObject({
  id: z.string().regex(/^\d{3}$/, 'three digits in quotes, such as "004"'),
  file: z.string().min(1),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')
    .describe('Of the bytes of the file'),
  title: literalWords,
});

/** What the source's own names are, so that its texts can be rendered back word for word; a place narrows it down. */
export const placeholderValues = z.array(
  z.strictObject({
    source: z.string().regex(/^\d{3}(:\d+(-\d+)?)?$/, 'a source or a place in it, such as 003 or 003:666-667'),
    values: z.partialRecord(z.enum(PLACEHOLDERS), literalWords),
  }),
);

/** A misprint, a torn line, a wrong number: listed, never silently mended. */
export const note = z.strictObject({ source: places, found: words, handled: words });
