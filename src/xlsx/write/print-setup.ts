import type { PageSetup } from 'exceljs';
import { VALUE_COLUMNS } from '../../summary/summary-layout';
import { letters } from '../references';
import type { SheetCells } from '../sheet-cells';
import { markerOf } from '../sheet-marker';

const A4 = 9;

/**
 * How a sheet prints: A4, as wide as the page, the table's header on every page. «Сводная оценка» is one page: its
 * values, without the live columns beside them, which only say whether the values still hold.
 */
export function printSetup(sheet: SheetCells): Partial<PageSetup> {
  const summary = markerOf(sheet) === 'summary';
  const frozen = Math.max(0, sheet.data.freeze?.ySplit ?? 0);
  const last = lastRow(sheet);
  // The writer puts a dollar before each corner of the area, and no more.
  return {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: summary ? 1 : 0,
    horizontalCentered: summary,
    margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.2 },
    // A long row of a table is followed with the eye along its lines; what is signed stays clean.
    showGridLines: frozen > 0 && !summary,
    ...(frozen > 0 && !summary ? { printTitlesRow: `${frozen}:${frozen}` } : {}),
    ...(summary ? { printArea: `A$1:${letters(VALUE_COLUMNS - 1)}$${last + 1}` } : {}),
  };
}

/** The last row with anything in it, zero-based. */
function lastRow(sheet: SheetCells): number {
  let last = 0;
  sheet.each((row, column) => {
    if (row > last && sheet.shown(row, column) !== null) last = row;
  });
  return last;
}
