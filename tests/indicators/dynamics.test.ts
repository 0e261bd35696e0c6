import { dynamicsOf } from '../../src/indicators/dynamics';

const series = (...pairs: [number, number][]) => pairs.map(([year, value]) => Object.freeze({ year, value }));

test('the slope of Anscombe’s first set is 0.5001, as he printed it', () => {
  // F. J. Anscombe, Graphs in Statistical Analysis (1973), table; the same in R: coef(lm(y1 ~ x1, anscombe)).
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const found = dynamicsOf(x.map((year, index) => ({ year, value: y[index] as number })));
  expect(found.perYear).toBeCloseTo(0.5000909, 6);
  // The last year is 14, the first 4.
  expect(found.change).toBeCloseTo(9.96 - 4.26, 9);
});

test('years that are missing in between count as the time they are', () => {
  // By hand: means 2021⅓ and 3⅔; 13/3 over 14/3.
  const found = dynamicsOf(series([2020, 2], [2021, 4], [2023, 5]));
  expect(found).toEqual({ change: 3, perYear: expect.closeTo(13 / 14, 12), direction: 'growth' });
});

test('the order of the columns does not matter', () => {
  expect(dynamicsOf(series([2021, 1], [2019, 5], [2020, 3]))).toEqual(
    dynamicsOf(series([2019, 5], [2020, 3], [2021, 1])),
  );
  expect(dynamicsOf(series([2021, 1], [2019, 5], [2020, 3]))).toEqual({
    change: -4,
    perYear: -2,
    direction: 'decline',
  });
});

test.each([
  ['just under', 1e-10, 'same'],
  ['at', 1e-9, 'same'],
  ['just over', 2e-9, 'growth'],
  ['just over downwards', -2e-9, 'decline'],
])('a change %s a billionth is told as it is', (_, change, direction) => {
  expect(dynamicsOf(series([2020, 0], [2021, change])).direction).toBe(direction);
});

test.each([[[]], [series([2021, 5])]])('fewer than two values are too few: %j', (values) => {
  expect(dynamicsOf(values)).toEqual({ change: null, perYear: null, direction: 'too-few' });
});
