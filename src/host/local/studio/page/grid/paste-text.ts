import { CustomCommandExecutionError, type ICellData, ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand, SheetsSelectionsService } from '@univerjs/sheets';
import { SheetPasteCommand, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import type { LocalHost } from '../../../local-host';
import { readPersonText } from './read-person-text';
import { splitClipboardText } from './split-clipboard-text';

/** The grid's own mark in what was copied from it: such cells keep formulas and looks, and are pasted by the grid. */
const OWN_COPY = 'data-copy-id=';

/**
 * Pastes what comes from other programs as if it were typed: the grid would read «01.02.2024» the American way and take
 * over the looks of a Word page, wrapping included.
 *
 * @param say shows a sentence to the person
 */
export function pasteText(host: LocalHost, say: (sentence: string) => void): void {
  const { engine } = host;
  const commands = engine.injector.get(ICommandService);
  let native = 0;

  const goOnNatively = async (id: string, params: object | undefined) => {
    native += 1;
    await commands.executeCommand(id, params).finally(() => {
      native -= 1;
    });
  };

  const paste = (text: string) => {
    const sheet = engine.workbook.getActiveSheet();
    const range = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const block = splitClipboardText(text);
    if (!sheet || !range || block.length === 0) return;
    const tall = range.endRow - range.startRow + 1;
    const wide = range.endColumn - range.startColumn + 1;
    const [blockRows, blockColumns] = [block.length, block[0]?.length ?? 0];
    // A selection that holds the block several times over is filled with it, as in Google.
    const rows = tall % blockRows === 0 ? tall : blockRows;
    const columns = wide % blockColumns === 0 ? wide : blockColumns;
    if (range.startRow + rows > sheet.getRowCount() || range.startColumn + columns > sheet.getColumnCount()) {
      say(`Вставка не поместилась: нужно строк ${rows} и столбцов ${columns}. Добавьте их на лист или вставьте выше.`);
      return;
    }
    const value: Record<number, Record<number, ICellData>> = {};
    const refusals: string[] = [];
    for (let row = range.startRow; row < range.startRow + rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = range.startColumn; column < range.startColumn + columns; column += 1) {
        const part = block[(row - range.startRow) % blockRows]?.[(column - range.startColumn) % blockColumns] ?? '';
        const pattern = engine.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? '';
        const read = readPersonText(host, part, pattern);
        if (read.refusal) refusals.push(read.refusal);
        line[column] = read.cell;
      }
      value[row] = line;
    }
    const end = { endRow: range.startRow + rows - 1, endColumn: range.startColumn + columns - 1 };
    void commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: engine.workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      range: { startRow: range.startRow, startColumn: range.startColumn, ...end },
      value,
    });
    if (refusals[0]) say(refusals.length === 1 ? refusals[0] : `${refusals[0]} Таких ячеек: ${refusals.length}.`);
  };

  const pasteFromClipboard = async (id: string, params: object | undefined) => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    const [html, text] = [await read('text/html'), await read('text/plain')];
    if (html.includes(OWN_COPY) || text === '') await goOnNatively(id, params);
    else paste(text);
  };

  commands.beforeCommandExecuted(({ id, params }) => {
    if (native > 0) return;
    if (id === SheetPasteShortKeyCommand.id) {
      const { htmlContent = '', textContent = '' } = (params ?? {}) as { htmlContent?: string; textContent?: string };
      if (htmlContent.includes(OWN_COPY) || textContent === '') return;
      paste(textContent);
    } else if (
      id === SheetPasteCommand.id &&
      engine.workbook.getActiveSheet() &&
      !(params as { value?: string })?.value
    ) {
      void pasteFromClipboard(id, params);
    } else return;
    throw new CustomCommandExecutionError('pasted as typed');
  });
}
