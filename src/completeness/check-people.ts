import { cleanText } from '../catalog/clean-text';
import { responsibleKey } from '../workbook/passport-fields';
import { passportText } from '../workbook/read-passport-table';
import { passportCell } from './check-passport';
import { type CheckedBook, cellOf, nameSystem } from './checked-book';
import { findPerson } from './find-person';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** Names of people where posts are expected: who answers for a system, and what is written to the expert. */
export function checkPeople(book: CheckedBook): Finding[] {
  const { words } = book.rules;
  const find = (text: string) => findPerson(text, words['named-after'] ?? [], words['patronymic-endings'] ?? []);
  const passport = book.passport();
  const posts = book.systems.flatMap((system) => {
    const key = responsibleKey(system.number);
    const masked = find(passportText(passport, key));
    if (!passport || masked === null) return [];
    const said = { place: `Паспорт, ответственный за систему ${nameSystem(system)}`, masked };
    const cell = passportCell(passport, key);
    return [makeFinding('person-named', { words: said, system: system.number, cell })];
  });
  const comments = book.rows.flatMap((row) => {
    const { position, code } = row.scored;
    const masked = position?.status === 'active' ? find(cleanText(row.cells.cell('comment'))) : null;
    if (!position || masked === null) return [];
    const place = { system: position.system, stage: position.stage, cell: cellOf(row, 'comment') };
    return [makeFinding('person-named', { ...place, words: { place: `${code}, комментарий`, masked } })];
  });
  return [...posts, ...comments];
}
