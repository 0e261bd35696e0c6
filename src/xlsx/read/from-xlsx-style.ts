import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, Style } from 'exceljs';
import { BORDERS, DEFAULT_FONT, HORIZONTAL, numberOf, PLAIN_NUMBER, rgb, VERTICAL, WRAPPED } from '../style-words';

/** Looks of a cell in the engine's words; only what differs from the default. */
export function fromXlsxStyle(style: Partial<Style> | undefined): IStyleData {
  const { font, fill, alignment, border, numFmt } = style ?? {};
  const color = rgb(font?.color?.argb);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor?.argb) : null;
  const horizontal = numberOf(HORIZONTAL, alignment?.horizontal);
  const vertical = numberOf(VERTICAL, alignment?.vertical);
  const pattern = numFmt && numFmt !== 'General' ? workbookPattern(numFmt) : null;
  return {
    ...(font?.name && font.name !== DEFAULT_FONT.name ? { ff: font.name } : {}),
    ...(font?.size && font.size !== DEFAULT_FONT.size ? { fs: font.size } : {}),
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.italic ? { it: 1 } : {}),
    ...(font?.underline && font.underline !== 'none' ? { ul: { s: 1 } } : {}),
    ...(font?.strike ? { st: { s: 1 } } : {}),
    ...(color && color !== '#000000' ? { cl: { rgb: color } } : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(horizontal ? { ht: horizontal } : {}),
    ...(vertical && vertical !== 3 ? { vt: vertical } : {}),
    ...(alignment?.wrapText ? { tb: WRAPPED } : {}),
    ...(pattern ? { n: { pattern } } : {}),
    ...(border && Object.keys(border).length > 0 ? { bd: borders(border) } : {}),
  };
}

/** Programs put backslashes before marks that need none. */
function workbookPattern(format: string): string {
  const plain = format.replace(/\\([-. ])/g, '$1');
  return plain === PLAIN_NUMBER.file ? PLAIN_NUMBER.workbook : plain;
}

function borders(border: Partial<Style['border']>): IBorderData {
  const line = (side: Partial<Border> | undefined): IBorderStyleData | null => {
    const kind = numberOf(BORDERS, side?.style);
    return kind ? { s: kind, cl: { rgb: rgb(side?.color?.argb) ?? '#000000' } } : null;
  };
  const sides = { t: line(border.top), l: line(border.left), b: line(border.bottom), r: line(border.right) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side)) as IBorderData;
}
