import { PALETTE, TABS } from '../../src/workbook/palette';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the contrast of 21 that WCAG names', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

const pairs = [
  ['ink', ['paper', 'head', 'header', 'fixed', 'end', 'open', 'zero', 'unproved', 'bad']],
  ['muted', ['paper', 'head', 'fixed', 'end']],
  ['repeated', ['paper', 'fixed']],
  ['link', ['paper', 'fixed']],
  ['badInk', ['bad', 'head', 'paper']],
] as const;

test.each(pairs.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
  'text of the colour %s is readable on %s: at least 4.5 to 1',
  (ink, ground) => {
    expect(contrast(PALETTE[ink], PALETTE[ground])).toBeGreaterThanOrEqual(4.5);
  },
);

test('on a grey printout a bad row is darker than a zero, and a header darker than its table', () => {
  expect(luminance(PALETTE.bad)).toBeLessThan(luminance(PALETTE.zero));
  expect(luminance(PALETTE.header)).toBeLessThan(luminance(PALETTE.fixed));
  expect(luminance(PALETTE.end)).toBeLessThan(luminance(PALETTE.paper));
});

test('the tabs of the two mechanisms differ in lightness or hue enough to be told apart', () => {
  expect(new Set(TABS.mechanisms).size).toBe(TABS.mechanisms.length);
});
