import { CustomRangeType, extractPureTextFromCell, ICommandService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Engine } from '../../../engine/engine';
import { toA1 } from '../../../entry/a1';
import { type CellLink, findLink } from './find-link';

/** Milliseconds without changes before the cell is said: selections move in steps, calculations come in bursts. */
const PAUSE = 120;

/**
 * Says in words which cell is selected and what it shows: the grid is a picture, which screen readers cannot read.
 *
 * @param say told again whenever the selected cell, what it shows or where it leads has changed
 */
export function saySelectedCell(engine: Engine, say: (words: string, link: CellLink | null) => void): void {
  const selections = engine.injector.get(SheetsSelectionsService);
  const formulas = engine.injector.get(FormulaDataModel);
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const sheet = engine.workbook.getActiveSheet();
    const cell = selections.getCurrentLastSelection()?.primary;
    if (!sheet || !cell) return;
    const [row, column] = [cell.actualRow, cell.actualColumn];
    const shown = extractPureTextFromCell(sheet.getCell(row, column));
    const words = `${sheet.getName()}, ${toA1({ row, column })}: ${shown || 'пусто'}`;
    const formula = formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), engine.workbook.getUnitId()) || '';
    const laid = (sheet.getCellRaw(row, column)?.p?.body?.customRanges ?? []).flatMap(({ rangeType, properties }) =>
      rangeType === CustomRangeType.HYPERLINK && typeof properties?.url === 'string' ? [properties.url] : [],
    );
    const link = findLink(formula, shown, laid);
    const now = JSON.stringify([words, link]);
    if (now !== last) say(words, link);
    last = now;
  };
  engine.injector.get(ICommandService).onCommandExecuted(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
}
