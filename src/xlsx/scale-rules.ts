import { argb, rgb } from './style-words';

/** One end or point of a scale: `min`, `max`, `num`, `percent`, `percentile`. */
interface Point {
  readonly type: string;
  readonly value?: number | string;
}

interface ColorScale {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: Point }[];
}

interface DataBar {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: Point;
    readonly max: Point;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

/** A colour scale or data bar in the words of the file format. */
export interface FileScale {
  readonly type: string;
  readonly cfvo?: readonly { readonly type?: string; readonly value?: number | string }[];
  readonly color?: { readonly argb?: string } | readonly { readonly argb?: string }[];
}

/** Colour of a bar below zero where the file names none. */
const BELOW_ZERO = '#ff0000';

/** @returns `null` for a rule of another kind */
export function toFileScale(rule: { readonly type: string }): FileScale | null {
  if (rule.type === 'colorScale') {
    const { config } = rule as ColorScale;
    const points = [...config].sort((one, other) => one.index - other.index);
    return {
      type: 'colorScale',
      cfvo: points.map(({ value }) => filePoint(value)),
      color: points.map(({ color }) => ({ argb: argb(color) ?? 'FFFFFFFF' })),
    };
  }
  if (rule.type !== 'dataBar') return null;
  const { config } = rule as DataBar;
  return {
    type: 'dataBar',
    cfvo: [filePoint(config.min), filePoint(config.max)],
    color: { argb: argb(config.positiveColor) ?? 'FF5A8AC6' },
  };
}

/** @returns `null` for a rule of another kind, or one whose colours follow a theme */
export function fromFileScale({ type, cfvo = [], color }: FileScale): ColorScale | DataBar | null {
  const colors = (Array.isArray(color) ? color : [color]).map((own: { argb?: string } | undefined) => rgb(own?.argb));
  const known = colors.filter((own) => own !== null);
  const points = cfvo.map(
    ({ type: kind = 'num', value }): Point => ({ type: kind, ...(value === undefined ? {} : { value }) }),
  );
  if (known.length === 0 || known.length !== colors.length || points.length < 2) return null;
  if (type === 'colorScale' && points.length === known.length) {
    return { type, config: points.map((value, index) => ({ index, color: known[index] ?? '', value })) };
  }
  const [min, max] = points;
  const [positiveColor] = known;
  if (type !== 'dataBar' || !min || !max || !positiveColor) return null;
  return { type, isShowValue: true, config: { min, max, isGradient: true, positiveColor, nativeColor: BELOW_ZERO } };
}

function filePoint({ type, value }: Point): Point {
  return type === 'min' || type === 'max' || value === undefined ? { type } : { type, value };
}
