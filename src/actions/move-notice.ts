import { cleanText } from '../catalog/clean-text';
import type { Host } from '../host/contract';
import { noticeLine } from '../workbook/empty-sheet';
import type { SheetKey } from '../workbook/sheet-key';
import type { Move } from './move-table';
import type { BookSheet, OpenBook } from './open-book';

/** Above every table stand the framework's title and the line that says whose it is. */
const HEAD_ROWS = 30;

/** Says the new framework's words where a sheet says the old one's; found by what they say, not by their place. */
export function moveNotice(host: Host, book: OpenBook, move: Move, key: SheetKey): void {
  if (sameWords(move)) return;
  const sheet = book.read(key);
  if (sheet) writeNotice(host, sheet, move);
}

export function writeNotice(host: Host, { id, values }: Pick<BookSheet, 'id' | 'values'>, move: Move): void {
  if (sameWords(move)) return;
  const [before, after] = [move.from, move.goal];
  const old = noticeLine(before);
  values.slice(0, HEAD_ROWS).forEach((row, r) => {
    row.forEach((cell, c) => {
      const text = cleanText(cell);
      const said =
        text === cleanText(before.framework.title)
          ? after.framework.title
          : text.startsWith(cleanText(old))
            ? noticeLine(after) + text.slice(cleanText(old).length)
            : text;
      if (said !== text) host.write(id, r + 1, c + 1, [[said]]);
    });
  });
}

function sameWords({ from, goal }: Move): boolean {
  return noticeLine(from) === noticeLine(goal) && from.framework.title === goal.framework.title;
}
