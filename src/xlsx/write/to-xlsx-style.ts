import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, Style } from 'exceljs';
import { argb, BORDERS, DEFAULT_FONT, HORIZONTAL, PLAIN_NUMBER, VERTICAL, WRAPPED } from '../style-words';

/** Looks of a cell in the words of the file format. `open` cells may be changed on a protected sheet. */
export function toXlsxStyle(style: Nullable<IStyleData>, open: boolean): Partial<Style> {
  const color = argb(style?.cl?.rgb);
  const background = argb(style?.bg?.rgb);
  const horizontal = HORIZONTAL[style?.ht as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[style?.vt as keyof typeof VERTICAL];
  const pattern = style?.n?.pattern;
  return {
    font: {
      name: style?.ff ?? DEFAULT_FONT.name,
      size: style?.fs ?? DEFAULT_FONT.size,
      ...(style?.bl === 1 ? { bold: true } : {}),
      ...(style?.it === 1 ? { italic: true } : {}),
      ...(style?.ul?.s === 1 ? { underline: true } : {}),
      ...(style?.st?.s === 1 ? { strike: true } : {}),
      ...(color ? { color: { argb: color } } : {}),
    },
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: background } } } : {}),
    ...(pattern ? { numFmt: pattern === PLAIN_NUMBER.workbook ? PLAIN_NUMBER.file : pattern } : {}),
    ...(style?.bd ? { border: borders(style.bd) } : {}),
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      vertical: vertical ?? 'bottom',
      ...(style?.tb === WRAPPED ? { wrapText: true } : {}),
    },
    ...(open ? { protection: { locked: false } } : {}),
  };
}

function borders(given: IBorderData): Style['border'] {
  const line = (side: Nullable<IBorderStyleData>): Partial<Border> | undefined => {
    const style = BORDERS[side?.s as unknown as keyof typeof BORDERS];
    const color = argb(side?.cl?.rgb);
    return style ? { style, ...(color ? { color: { argb: color } } : {}) } : undefined;
  };
  const sides = { top: line(given.t), left: line(given.l), bottom: line(given.b), right: line(given.r) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side)) as Style['border'];
}
