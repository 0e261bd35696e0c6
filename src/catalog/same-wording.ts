/** A name that the passport fills in when a workbook is made: `{in_municipality}`. */
const PLACEHOLDER = /\{\w+\}/;

/**
 * True when a wording of a workbook is the template's own, whatever names stand in the places of its placeholders.
 *
 * @example sameWording('Цели в {in_municipality}', 'Цели в Берёзовском') // true
 */
export function sameWording(template: string, text: string): boolean {
  if (template === text) return true;
  const [first = '', ...others] = template.split(PLACEHOLDER);
  if (others.length === 0 || !text.startsWith(first)) return false;
  let at = first.length;
  const last = others.pop() ?? '';
  for (const part of others) {
    const found = text.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.endsWith(last) && text.length - last.length > at;
}

/** So many of the significant words of two wordings must be the same, or they mean two different things. */
export const MEANING_SHARE = 0.2;
/** A word's first letters tell it through its Russian endings; shorter words say little. */
const STEM = 5;

/**
 * True when a new wording can still be the same position: a reworded text keeps some of its words. A code never changes
 * its meaning, so another position needs another code.
 *
 * @param share how many of the words of the shorter wording must stay, 0..1
 * @example keepsMeaning('Наличие целей мониторинга', 'Цели мониторинга поставлены') // true
 */
export function keepsMeaning(before: string, after: string, share = MEANING_SHARE): boolean {
  const [one, other] = [stems(before), stems(after)];
  const few = Math.min(one.size, other.size);
  if (few === 0) return true;
  return [...one].filter((stem) => other.has(stem)).length / few >= share;
}

function stems(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .match(/[a-zа-я]{4,}/g) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}
