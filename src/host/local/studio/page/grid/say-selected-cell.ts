import { extractPureTextFromCell, ICommandService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Engine } from '../../../engine/engine';
import { toA1 } from '../../../entry/a1';

/** Milliseconds without changes before the cell is said: selections move in steps, calculations come in bursts. */
const PAUSE = 120;

/**
 * Says in words which cell is selected and what it shows: the grid is a picture, which screen readers cannot read.
 *
 * @param say told again whenever the selected cell or what it shows has changed
 */
export function saySelectedCell(engine: Engine, say: (words: string) => void): void {
  const selections = engine.injector.get(SheetsSelectionsService);
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const sheet = engine.workbook.getActiveSheet();
    const cell = selections.getCurrentLastSelection()?.primary;
    if (!sheet || !cell) return;
    const place = { row: cell.actualRow, column: cell.actualColumn };
    const shown = extractPureTextFromCell(sheet.getCell(place.row, place.column));
    const words = `${sheet.getName()}, ${toA1(place)}: ${shown || 'пусто'}`;
    if (words !== last) say(words);
    last = words;
  };
  engine.injector.get(ICommandService).onCommandExecuted(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
}
