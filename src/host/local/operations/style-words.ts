import { HorizontalAlign, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';

/** Google's words for a property beside the engine's numbers. */
function words<Word extends string>(toEngine: Record<Word, number>) {
  const entries = Object.entries(toEngine) as Array<[Word, number]>;
  return {
    toEngine,
    fromEngine: (number: Nullable<number>): Word | undefined => entries.find(([, own]) => own === number)?.[0],
  };
}

export const WRAP = words({ OVERFLOW: WrapStrategy.OVERFLOW, WRAP: WrapStrategy.WRAP, CLIP: WrapStrategy.CLIP });
export const HORIZONTAL = words({
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
});
export const VERTICAL = words({ top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM });
