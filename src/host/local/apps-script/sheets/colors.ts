import { serviceError } from '../frame/host-bridge';

/** Colours by name that were checked; Google takes all of CSS. */
const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  orange: '#ffa500',
};

/** A colour as `#rrggbb` in lower case; `null` means the default. */
export function readColor(color: string | null): string | null {
  if (color === null) return null;
  const lower = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const named = NAMED[lower];
  if (named) return named;
  throw serviceError(`not implemented: the colour «${color}»; write it as #rrggbb`);
}
