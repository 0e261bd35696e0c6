const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const INITIALS = '[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.';

/**
 * The first thing in a text that looks like a person: a surname with two initials, or three capitalised words the last of
 * which ends as a patronymic does. A school's or a street's namesake is none of the staff.
 *
 * @param namedAfter words after which a name belongs to a school, a street or a prize
 * @param patronymics endings of patronymics
 * @returns the name with all but its first letter and its initials left out, since the list of findings is handed on;
 *   `null` when nobody is named
 * @example findPerson('Иванова А. П., методист', [], []) // "И… А. П."
 * @example findPerson('школа имени Гагарина Ю. А.', ['имени'], []) // null
 */
export function findPerson(text: string, namedAfter: readonly string[], patronymics: readonly string[]): string | null {
  const endings = patronymics.join('|');
  const whole = endings === '' ? '' : `|${SURNAME} [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]*(?:${endings})`;
  const pattern = new RegExp(
    `(?:^|[^\\p{L}])(${SURNAME} ${INITIALS}(?!\\s?[А-ЯЁ][а-яё])|${INITIALS}\\s?${SURNAME}${whole})(?![\\p{L}])`,
    'gu',
  );
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const name = found[1] ?? '';
    const before = text
      .slice(0, found.index + found[0].indexOf(name))
      .trimEnd()
      .toLowerCase();
    if (!namedAfter.some((word) => before.endsWith(word))) return mask(name);
  }
  return null;
}

function mask(name: string): string {
  return name.replace(/([А-ЯЁ])[а-яё]+(-[А-ЯЁ][а-яё]+)?/g, '$1…');
}
