import { create, createPayload, value } from './drive-host';
import { memoryHost } from './memory-host';

const NAME = 'Ожидаемые результаты';
const overview = (host: ReturnType<typeof memoryHost>) => {
  const state = value(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  return state.overview;
};

test('a workbook of the concept gets «Ожидаемые результаты» with the rows of the systems taken and the names of its passport', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const progress = create(host, ['1.1', '2.4'], 'concept-2020');
  expect(progress.map(({ step }) => step)).toContain(`Лист «${NAME}»`);
  const { values, plan } = host.sheet(NAME);
  const codes = values.slice(5, -1).map(([code]) => code);
  // Eight rows of 1.1 and five of 2.4 in table 1 of document 003.
  expect(codes).toHaveLength(13);
  expect(new Set(codes.map((code) => String(code).slice(0, 3)))).toEqual(new Set(['1.1', '2.4']));
  expect(values.flat().join(' ')).not.toMatch(/[{}]/);
  expect(values.flat().join(' ')).toContain('аттестации в муниципалитете на 2021 год');
  expect(plan?.cells[1]?.[0]).toBe(NAME);
  expect(host.sheet('Паспорт').plan?.cells.flat()).toContainEqual({ formula: expect.stringContaining(NAME) });
  expect(overview(host).deliverables).toMatchObject({ expected: 22 + 11, done: 0, years: expect.any(Array) });
});

test('other frameworks have no such sheet and pay for no reading of it', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, ['1.1']);
  expect(host.book.map(({ name }) => name)).not.toContain(NAME);
  expect(overview(host).deliverables).toBeUndefined();
});

test('what is done moves the count; a sheet somebody deleted leaves the rest of the workbook readable', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, ['2.4'], 'concept-2020');
  const sheet = host.sheet(NAME);
  const status = sheet.values[4]?.indexOf('2020: статус') ?? -1;
  const row = sheet.values.findIndex(([code]) => code === '2.4.01');
  (sheet.values[row] ?? [])[status] = 'Выполнено';
  expect(overview(host).deliverables).toMatchObject({ expected: 11, done: 1, proved: 0 });
  let part = value(host, 'check.start', {});
  while (!part.report) part = value(host, 'check.part', { check: part.check });
  expect(part.report.overview.deliverables).toMatchObject({ expected: 11, done: 1, proved: 0 });
  host.deleteSheets([sheet.id]);
  expect(overview(host).deliverables).toBeUndefined();
  // Counted in concept-2020/systems/2.4.yaml: 4 goals, 3 at indicators, 2 and 2 of monitoring and analysis, 5 others.
  expect(overview(host).total.positions).toBe(16);
});

test('a result somebody has marked makes the sheet hers when an abandoned creation is cleared', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const { job } = value(host, 'create.start', createPayload(['2.4'], 'concept-2020'));
  for (let step = 0; step < 6; step += 1) value(host, 'job.step', { job });
  const sheet = host.sheet(NAME);
  const document = sheet.values[4]?.indexOf('2021: документ №') ?? -1;
  (sheet.values[5] ?? [])[document] = '3';
  value(host, 'job.cancel', { job });
  expect(host.book.map(({ name }) => name)).toEqual([NAME, 'Лист1']);
});
