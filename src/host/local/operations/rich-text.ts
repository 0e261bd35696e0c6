import { CellValueType, CustomRangeType, type ICellData, type IDocumentData, type Nullable } from '@univerjs/core';
import { formatValue } from '../entry/format-value';
import { type Area, checkInside, mapArea, type OperationContext } from './context';
import { cellReader } from './look-at-cell';
import { put } from './write-cells';

/** A link over a part of a text: from `start`, up to but not including `end`. */
export interface LinkRun {
  start: number;
  end: number;
  url: string;
}

/** Text of a cell with its links; the only formatting inside a cell that the local host keeps. */
export interface RichText {
  text: string;
  links: LinkRun[];
}

function toDocument({ text, links }: RichText): IDocumentData {
  return {
    id: '',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      paragraphs: [{ startIndex: text.length }],
      textRuns: links.map(({ start, end }) => ({ st: start, ed: end, ts: { cl: { rgb: '#1155cc' }, ul: { s: 1 } } })),
      customRanges: links.map(({ start, end, url }, index) => ({
        startIndex: start,
        // The engine counts the last character in.
        endIndex: end - 1,
        rangeId: `link ${index}`,
        rangeType: CustomRangeType.HYPERLINK,
        properties: { url },
      })),
    },
  };
}

function linksOf(cell: Nullable<ICellData>): LinkRun[] {
  return (cell?.p?.body?.customRanges ?? [])
    .filter(({ rangeType }) => rangeType === CustomRangeType.HYPERLINK)
    .map(({ startIndex, endIndex, properties }) => ({
      start: startIndex,
      end: endIndex + 1,
      url: String((properties as { url?: unknown } | undefined)?.url ?? ''),
    }));
}

/** Texts with their links; a cell that holds anything but text gives an empty text, as Google does. */
export function readRichTexts(context: OperationContext, area: Area): RichText[][] {
  const sheet = checkInside(context, area);
  const look = cellReader(context.engine, sheet);
  return mapArea(area, (row, column) => {
    const { value, computed, pattern } = look(row, column);
    if (computed && context.execution.changed) {
      throw new Error('not implemented: reading a calculated cell in the execution that changed the workbook');
    }
    const text = typeof value === 'string' ? formatValue(value, pattern, context.engine.state.locale) : '';
    return { text, links: linksOf(sheet.getCellMatrix().getValue(row, column)) };
  });
}

/** Writes texts with links; what is written so is text and never a formula, a number or a date. */
export function writeRichTexts(context: OperationContext, { area, rows }: { area: Area; rows: RichText[][] }): void {
  checkInside(context, area);
  put(context, area, (row, column) => {
    const rich = rows[row]?.[column] ?? { text: '', links: [] };
    if (rich.text === '') return { v: null, f: null, si: null, p: null, t: null };
    const p = rich.links.length > 0 ? toDocument(rich) : null;
    return { v: rich.text, t: CellValueType.FORCE_STRING, f: null, si: null, p };
  });
}
