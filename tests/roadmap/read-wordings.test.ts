import { readTemplate } from '../../scripts/templates/read-template';
import { readDay } from '../../src/catalog/read-day';
import { nextDue, placeDeadline } from '../../src/roadmap/place-deadline';
import { readDeadline } from '../../src/roadmap/read-deadline';
import { makeLexicon } from '../../src/roadmap/split-deadline';

const lexicon = makeLexicon(readTemplate('.', 'deadline-words', 'russian').value);
const { value: table } = readTemplate('.', 'deadline-wordings', 'deadline-wordings');
const day = (text: string) => readDay(text) as number;
const period = { from: day(table.period.start), to: day(table.period.end) };
const iso = (found: number | undefined) =>
  found === undefined ? undefined : new Date((found - 25569) * 86_400_000).toISOString().slice(0, 10);

/** What a text means in the table's period, in the words of the table. */
function read(text: string, within = period) {
  const reading = readDeadline(text, lexicon);
  if (!reading) return null;
  const { windows, notes } = placeDeadline(reading, within, lexicon.words.school_year);
  const said = notes.map(({ note }) => note);
  return {
    often: reading.recurrence,
    first: iso(windows[0]?.from),
    last: iso(windows[windows.length - 1]?.to),
    times: windows.length === 0 ? undefined : windows.length,
    notes: said.length === 0 ? undefined : said,
  };
}

// The expected readings were worked out by hand from a calendar and stand in templates/roadmaps/deadline-wordings.yaml.
test.each(table.wordings.map(({ wording, reads }) => [wording, reads] as const))(
  '«%s» is read as the table says',
  (wording, reads) => {
    const { often, first, last, times, notes } = reads;
    expect(read(wording)).toEqual({ often, first, last, times, notes });
  },
);

test.each([
  ['15 марта 2022 года', 'once', '2022-03-15', '2022-03-15', undefined],
  ['до 15.03.2022', 'once', '2022-01-01', '2022-03-15', undefined],
  ['не позднее 1 сентября 2023 г.', 'once', '2022-01-01', '2023-09-01', undefined],
  ['к 1 сентября', 'once', '2022-01-01', '2022-09-01', ['year-first-of-several']],
  ['до мая 2022', 'once', '2022-01-01', '2022-04-30', ['until-its-start']],
  ['до конца 2022 года', 'once', '2022-01-01', '2022-12-31', undefined],
  ['с 1 по 15 марта 2022', 'once', '2022-03-01', '2022-03-15', undefined],
  ['1–15 марта 2022', 'once', '2022-03-01', '2022-03-15', undefined],
  ['01.03.2022-15.03.2022', 'once', '2022-03-01', '2022-03-15', undefined],
  ['с сентября 2022 по май 2023', 'once', '2022-09-01', '2023-05-31', undefined],
  ['декабрь – январь 2023', 'once', '2022-12-01', '2023-01-31', undefined],
  ['декабрь 2022 – январь', 'once', '2022-12-01', '2023-01-31', undefined],
  ['I полугодие 2022', 'once', '2022-01-01', '2022-06-30', undefined],
  ['2-е полугодие 2023 г.', 'once', '2023-07-01', '2023-12-31', undefined],
  ['IV квартал 2022', 'once', '2022-10-01', '2022-12-31', undefined],
  ['II-III кв. 2022', 'once', '2022-04-01', '2022-09-30', undefined],
  ['2022-2023 учебный год', 'once', '2022-09-01', '2023-05-31', undefined],
  ['2022/23 уч. г.', 'once', '2022-09-01', '2023-05-31', undefined],
  ['2022/2023', 'once', '2022-09-01', '2023-05-31', ['read-as-school-year']],
  ['2022 год: март, май', 'once', '2022-03-01', '2022-05-31', undefined],
  ['29 февраля 2024', 'once', '2024-02-29', '2024-02-29', undefined],
  ['ежегодно 29 февраля', 'yearly', '2022-02-28', '2024-02-29', ['no-29-february']],
  ['раз в год', 'yearly', '2022-01-01', '2024-12-31', undefined],
  ['ежегодно в декабре – январе', 'yearly', '2021-12-01', '2025-01-31', ['partly-outside']],
  ['раз в полугодие', 'half-yearly', '2022-01-01', '2024-12-31', undefined],
  ['ежемесячно', 'monthly', '2022-01-01', '2024-12-31', undefined],
  ['март 2030', 'once', '2030-03-01', '2030-03-31', ['outside-period']],
  ['03.2022', 'once', '2022-03-01', '2022-03-31', undefined],
])('«%s» is understood', (text, often, first, last, notes) => {
  expect(read(text)).toMatchObject({ often, first, last });
  expect(read(text)?.notes).toEqual(notes);
});

test.each([
  'скоро',
  'март или май',
  '31 апреля 2022',
  '29 февраля 2022',
  'в начале года',
  'по графику, до 15 марта 2022',
  'ежегодно, ежеквартально',
  'далее',
  '45 марта',
  'май 2022, декабрь',
  '2022 учебный год',
  '-',
  'март 2022 – ',
  'раз в 40 лет',
  '99.99.2022',
])('«%s» is not guessed', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['  ЯНВАРЬ   2022 ', 'январь 2022'],
  ['янв. 2022 г.', 'январь 2022'],
  ['Январь\u00a02022г.', 'январь 2022'],
  ['март\u2014май 2022, далее\u00a0\u2013 ежегодно', 'март-май 2022, далее ежегодно'],
  ['в теч\u00adение года', 'в течение года'],
  ['ежегодно (май, сентябрь)', 'ежегодно май, сентябрь'],
  ['2021-2022 г.г.', '2021-2022 годы'],
  ['четвёртый квартал 2022', 'IV квартал 2022'],
])('«%s» means the same as «%s»', (one, other) => {
  expect(read(one)).not.toBeNull();
  expect(read(one)).toEqual(read(other));
});

test('a month without a year takes the only year there is, and says nothing then', () => {
  expect(read('февраль', { from: day('2022-01-01'), to: day('2022-12-31') })).toMatchObject({
    first: '2022-02-01',
    last: '2022-02-28',
    notes: undefined,
  });
  expect(read('февраль', { from: day('2024-01-01'), to: day('2024-12-31') })).toMatchObject({ last: '2024-02-29' });
});

test('a month that the period does not have is said to be outside', () => {
  expect(read('февраль', { from: day('2022-03-01'), to: day('2022-12-31') })?.notes).toEqual(['outside-period']);
});

test('due is the last day of a window, that day included', () => {
  const { windows } = placeDeadline(
    readDeadline('ежегодно, май', lexicon) as NonNullable<ReturnType<typeof readDeadline>>,
    period,
    lexicon.words.school_year,
  );
  expect(nextDue(windows, day('2022-05-30'))).toBe(day('2022-05-31'));
  expect(nextDue(windows, day('2022-05-31'))).toBe(day('2022-05-31'));
  expect(nextDue(windows, day('2022-06-01'))).toBe(day('2023-05-31'));
  expect(nextDue(windows, day('2024-06-01'))).toBeNull();
});

test('weeks end on Sunday', () => {
  const { windows } = placeDeadline(
    readDeadline('еженедельно', lexicon) as NonNullable<ReturnType<typeof readDeadline>>,
    { from: day('2022-03-02'), to: day('2022-03-15') },
    lexicon.words.school_year,
  );
  // 2 March 2022 was a Wednesday.
  expect(windows.map(({ to }) => iso(to))).toEqual(['2022-03-06', '2022-03-13', '2022-03-15']);
});
