import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import { CommandError } from './command-error';
import { type EntryCell, locateEntries } from './locate-entries';

/**
 * Fills «Паспорт» of a new workbook: what was text stays text, word for word; a date is typed as a date.
 *
 * @param were cells of the old workbook, which know what was text
 * @throws CommandError for a field that the new workbook does not have
 */
export function writePassport(
  host: HeadlessHost,
  fields: ReadonlyMap<string, string>,
  were: ReadonlyMap<string, EntryCell>,
): void {
  const { passport } = locateEntries(host);
  for (const [key, text] of fields) {
    const cell = passport.get(key);
    if (!cell) throw new CommandError(`В новой книге нет места для поля паспорта «${key}» со словами «${text}».`);
    const { sheet, a1 } = cell;
    const was = were.get(key)?.value ?? '';
    if (typeof was !== 'string') host.type(sheet, a1, text);
    else host.pasteTexts(sheet, a1, [[{ text, links: [] }]]);
  }
}
