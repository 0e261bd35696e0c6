import { expose, implementationOf } from '../frame/expose';
import { serviceError } from '../frame/host-bridge';
import { readColor } from './colors';
import type { Shown } from './objects';

/** What a text style says; only these three are kept. */
export interface TextLooks {
  bold?: boolean;
  size?: number;
  color?: string | null;
}

/** The builder of `newTextStyle`. */
export function newTextStyle(): Shown {
  const looks: TextLooks = {};
  const shown: Shown = expose('TextStyleBuilder', {
    setBold(bold: boolean) {
      looks.bold = bold;
      return shown;
    },
    setFontSize(size: number) {
      looks.size = size;
      return shown;
    },
    setForegroundColor(color: string) {
      looks.color = readColor(color);
      return shown;
    },
    build: () => showTextStyle({ ...looks }),
  });
  return shown;
}

function showTextStyle(looks: TextLooks): Shown {
  return expose('TextStyle', {
    looks,
    isBold: () => looks.bold ?? null,
    getFontSize: () => looks.size ?? null,
    getForegroundColor: () => looks.color ?? null,
  });
}

/** What a style that a script passed says; whether Google keeps what it leaves out is not known, so nothing may be. */
export function textLooksOf(shown: Shown): Required<TextLooks> {
  const { bold, size, color } = implementationOf<{ looks: TextLooks }>(shown).looks;
  if (bold === undefined || size === undefined || color === undefined) {
    throw serviceError('not implemented: a text style without weight, size or colour (стиль текста без одного из них)');
  }
  return { bold, size, color };
}
