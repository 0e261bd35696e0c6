import { callFunction } from './call-function';

const call = (...values: unknown[]) => callFunction('MCQM_DEADLINE', ...values);
// Serial numbers worked out with a calendar: 44562 is 1 January 2022, 45657 is 31 December 2024.
const PERIOD = ['2022-01-01', '2024-12-31'] as const;

test('a column of words becomes four columns, a blank cell stays blank', () => {
  expect(call([['март 2022'], [''], ['по графику'], ['ежегодно, май']], ...PERIOD, '2022-06-01')).toEqual([
    [44621, 44651, 'однократно', ''],
    ['', '', '', ''],
    ['', '', 'без даты', ''],
    [44682, 45443, 'ежегодно', 45077],
  ]);
});

test('what had to be assumed is said beside the dates', () => {
  expect(call('февраль', ...PERIOD, '')).toEqual([[44593, 44620, 'однократно; год не указан, взят 2022', 44620]]);
  expect(call('март 2030', ...PERIOD, '')).toEqual([[47543, 47573, 'однократно; вне периода', 47573]]);
  expect(call('раз в 5 лет', ...PERIOD, '')).toEqual([[44562, 45657, 'раз в 5 лет', 45657]]);
});

test('words that are not understood mark their own row, with what is expected', () => {
  expect(call([['скоро'], ['май 2022'], ['#REF!']], ...PERIOD, '')).toEqual([
    ['⚠ срок «скоро» не понятен: ожидается, например, «март 2022» или «ежегодно, май»', '', '', ''],
    [44682, 44712, 'однократно', 44712],
    ['⚠ срок «#REF!» не понятен: ожидается, например, «март 2022» или «ежегодно, май»', '', '', ''],
  ]);
});

test.each(['Europe/Kaliningrad', 'Asia/Kamchatka'])('a cell that became a date means its month, in %s too', (zone) => {
  // Midnight of 1 January 2022 on the wall clock of the zone: UTC+2 and UTC+12.
  const midnight = zone === 'Europe/Kaliningrad' ? '2021-12-31T22:00:00Z' : '2021-12-31T12:00:00Z';
  expect(call(new Date(midnight), ...PERIOD, '')).toEqual([
    [44562, 44592, 'однократно; в ячейке дата, прочитано как месяц', 44592],
  ]);
  // The period as date cells of the same zone.
  expect(call('декабрь', new Date(midnight), 44926, '')).toEqual([[44896, 44926, 'однократно', 44926]]);
});

test('the year alone comes as a number', () => {
  expect(call(2022, ...PERIOD, '')).toEqual([[44562, 44926, 'однократно', 44926]]);
});

test.each([
  [
    ['май', '', '2024-12-31'],
    'start (начало периода): найдено пусто, ожидается дата, например "2022-01-01" или ячейка с датой',
  ],
  [
    ['май', '2022-01-01', 'потом'],
    'end (конец периода): найдено «потом», ожидается дата, например "2022-01-01" или ячейка с датой',
  ],
  [['май', '2024-01-01', '2022-01-01'], 'start (начало периода) 2024-01-01 позже, чем end (конец периода) 2022-01-01'],
  [
    ['май', ...PERIOD, '2022-02-30'],
    'from (день, от которого искать): найдено «2022-02-30», ожидается дата, например "2022-01-01" или ячейка с датой',
  ],
  [[[['май', 'июнь']], ...PERIOD], 'text (сроки): ожидается один столбец, найдено столбцов: 2'],
])('%j is answered with a sentence', (values, message) => {
  expect(() => call(...(values as unknown[]))).toThrow(expect.objectContaining({ message }));
});
