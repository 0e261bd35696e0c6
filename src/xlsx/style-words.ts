/** The engine's numbers for alignment and wrapping beside the words of the file format. */
export const HORIZONTAL = { 1: 'left', 2: 'center', 3: 'right', 4: 'justify' } as const;
export const VERTICAL = { 1: 'top', 2: 'middle', 3: 'bottom' } as const;
export const WRAPPED = 3;

/** Line styles of borders by the engine's numbers. */
export const BORDERS = {
  1: 'thin',
  2: 'hair',
  3: 'dotted',
  4: 'dashed',
  5: 'dashDot',
  6: 'dashDotDot',
  7: 'double',
  8: 'medium',
  9: 'mediumDashed',
  10: 'mediumDashDot',
  11: 'mediumDashDotDot',
  12: 'slantDashDot',
  13: 'thick',
} as const;

/** What a cell without these properties has. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** A key of one of the tables above by its word. */
export function numberOf(words: Readonly<Record<number, string>>, word: string | undefined): number | undefined {
  const found = Object.entries(words).find(([, own]) => own === word);
  return found && Number(found[0]);
}

/** @example argb('rgb(26,86,168)') // "FF1A56A8" */
export function argb(color: unknown): string | null {
  const text = typeof color === 'string' ? color : '';
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return null;
  return `FF${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** @example rgb('FF1A56A8') // "#1a56a8" */
export function rgb(argbColor: string | undefined): string | null {
  return argbColor && /^[0-9A-F]{8}$/i.test(argbColor) ? `#${argbColor.slice(2).toLowerCase()}` : null;
}

/**
 * Points without trailing zeros: «0.##» shows «1,» for a whole number outside Google, so the file carries the general
 * format, written so that it is known when the file comes home.
 */
export const PLAIN_NUMBER = { workbook: '0.##', file: 'General;-General' } as const;
