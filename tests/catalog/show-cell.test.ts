import { showCell } from '../../src/catalog/show-cell';

test.each([
  ['a day', new Date('2003-01-31T21:00:00Z'), '01.02.2003'],
  ['a date that is none', new Date(Number.NaN), 'неверная дата'],
  ['a ticked box', true, 'ИСТИНА'],
  ['an unticked box', false, 'ЛОЖЬ'],
  ['a fraction', 0.5, '0,5'],
  ['a fraction with binary dust', 0.1 + 0.2, '0,3'],
  ['a blank', '', ''],
  ['an argument left out', undefined, ''],
  ['a text of 40 characters', 'я'.repeat(40), 'я'.repeat(40)],
  ['a longer text', 'я'.repeat(41), `${'я'.repeat(40)}…`],
  ['a character of two units at the cut', `${'я'.repeat(39)}😀я`, `${'я'.repeat(39)}…`],
])('%s is shown as the sheet shows it', (_, cell, shown) => {
  expect(showCell(cell)).toBe(shown);
});
