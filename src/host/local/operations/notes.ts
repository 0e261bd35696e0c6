import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { type Area, checkInside, mapArea, type OperationContext } from './context';

/** Size of a note's box on the page, in pixels. */
const NOTE_BOX = { width: 240, height: 120 };

/** Notes of the cells, `""` for none. */
export function readNotes(context: OperationContext, area: Area): string[][] {
  checkInside(context, area);
  const notes = context.engine.injector.get(SheetsNoteModel);
  const unitId = context.engine.workbook.getUnitId();
  return mapArea(area, (row, col) => notes.getNote(unitId, area.sheetId, { row, col })?.note ?? '');
}

/** Puts notes on cells; `""` takes the note off. */
export function writeNotes(context: OperationContext, { area, rows }: { area: Area; rows: string[][] }): void {
  const before = readNotes(context, area);
  const unitId = context.engine.workbook.getUnitId();
  mapArea(area, (row, col) => {
    const note = rows[row - area.row]?.[col - area.column] ?? '';
    const had = before[row - area.row]?.[col - area.column] ?? '';
    if (note === had) return;
    const place = { unitId, sheetId: area.sheetId, row, col };
    if (note === '') context.engine.execute(RemoveNoteMutation.id, place);
    else {
      context.engine.execute(UpdateNoteMutation.id, {
        ...place,
        note: { id: `note ${area.sheetId} ${row} ${col} ${note.length}`, row, col, note, ...NOTE_BOX },
      });
    }
  });
}
