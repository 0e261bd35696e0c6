import fc from 'fast-check';
import { readTemplate } from '../../scripts/templates/read-template';
import { dayOf, partsOf } from '../../src/catalog/calendar-day';
import { placeDeadline } from '../../src/roadmap/place-deadline';
import { readDeadline } from '../../src/roadmap/read-deadline';
import { makeLexicon } from '../../src/roadmap/split-deadline';

const words = readTemplate('.', 'deadline-words', 'russian').value;
const lexicon = makeLexicon(words);
const { value: table } = readTemplate('.', 'deadline-wordings', 'deadline-wordings');

const known = words.words.flatMap((group) => group.words);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...known) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2021', '2022', '2023', '2024', '22', '1', '15', '29', '31', '01.03.2022', '2022/23'),
  },
  { weight: 2, arbitrary: fc.constantFrom(',', '-', ' – ', '/', '(', ')', '.', ';', 'и') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const phrase = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(' '));
const period = fc
  .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 1500 }))
  .map(([year, offset, length]) => {
    const from = (dayOf(year, 1, 1) as number) + offset;
    return { from, to: from + length };
  });

test('any words give a reading or none, and no date outside the period goes unsaid', () => {
  fc.assert(
    fc.property(phrase, period, (text, within) => {
      const reading = readDeadline(text, lexicon);
      if (!reading) return;
      const { windows, notes } = placeDeadline(reading, within, words.school_year);
      for (const { from, to } of windows) {
        expect(Number.isInteger(from) && Number.isInteger(to) && from <= to).toBe(true);
        expect(partsOf(from).year).toBeGreaterThan(1800);
      }
      const outside = windows.some(({ from, to }) => from < within.from || to > within.to);
      const said = notes.some(({ note }) => note === 'outside-period' || note === 'partly-outside');
      expect({ text, outside }).toEqual({ text, outside: said });
      expect(reading.recurrence === 'undated' || windows.length > 0).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('case, spaces, dashes, ё and the marks that nobody sees change no reading', () => {
  const spoil = (text: string, choice: number) => {
    const spoilt = [
      text.toUpperCase(),
      ` ${text.replace(/ /g, '\u00a0 ')} `,
      text.replace(/[-–]/g, ' — '),
      text.replace(/е/g, 'ё'),
      text.replace(/(.{3})/, '$1\u00ad'),
      `${text}.`,
    ];
    return spoilt[choice % spoilt.length] as string;
  };
  for (const { wording } of table.wordings) {
    for (let choice = 0; choice < 6; choice++) {
      expect({ wording, choice, read: readDeadline(spoil(wording, choice), lexicon) }).toEqual({
        wording,
        choice,
        read: readDeadline(wording, lexicon),
      });
    }
  }
});

test('every year from 1999 to 2101 has its own last day of February', () => {
  const reading = readDeadline('февраль', lexicon);
  for (let year = 1999; year <= 2101; year++) {
    const within = { from: dayOf(year, 1, 1) as number, to: dayOf(year, 12, 31) as number };
    const { windows } = placeDeadline(reading as NonNullable<typeof reading>, within, words.school_year);
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    expect(partsOf(windows[0]?.to as number)).toEqual({ year, month: 2, day: leap ? 29 : 28 });
  }
});
