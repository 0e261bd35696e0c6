/**
 * What may stand in a template's text instead of the names of one municipality; filled from «Паспорт».
 * There is no automatic declension: each case that a text needs is a placeholder of its own.
 */
export const PLACEHOLDERS = [
  'municipality',
  'municipality_short',
  'of_municipality',
  'in_municipality',
  'region_genitive',
  'in_region',
  'authority',
  'methodical_centre',
  'years',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * Everything in braces within a text, known placeholders and unknown ones.
 *
 * @example findPlaceholders('в {in_municipality} и {city}') // ["in_municipality","city"]
 */
export function findPlaceholders(text: string): string[] {
  return (text.match(/\{[^{}]*\}/g) ?? []).map((found) => found.slice(1, -1));
}
