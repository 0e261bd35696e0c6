import { openScript } from './open-script';

/** As people type in a Russian sheet: numbers, dates, text kept as text, a formula, nothing. */
const TYPED: [string, string][] = [
  ['B2', '12%'],
  ['B3', '05.01.2024'],
  ['C2', '1.10'],
  ['A7', "'=1+1"],
  ['D1', '=SUM(B4:B5)'],
  ['B4', '1,5'],
  ['B5', '7'],
  ['E1', ''],
];

async function workbook(type: (host: Awaited<ReturnType<typeof openScript>>['host'], sheet: string) => void) {
  const { host, act } = await openScript({ clock: () => new Date('2026-06-15T12:00:00Z') });
  act(`sheet.getRange('C2').setNumberFormat('@'); sheet.getRange('E1').setValue('лишнее')`);
  const sheet = host.sheetNames()[0] ?? '';
  await host.settle();
  type(host, sheet);
  await host.settle();
  return { cells: host.read(sheet, 'A1:F9'), facts: { ...host.sheet(sheet), sheetId: '', number: 0 } };
}

test('texts typed together stand as texts typed one by one', async () => {
  const together = await workbook((host, sheet) => host.typeAll(sheet, TYPED));
  const oneByOne = await workbook((host, sheet) => {
    for (const [a1, text] of TYPED) host.type(sheet, a1, text);
  });
  expect(together).toEqual(oneByOne);
  expect(together.cells[0]?.[3]?.value).toBe(8.5);
  expect(together.cells[1]?.[2]).toMatchObject({ value: '1.10', shown: '1.10' });
  expect(together.cells[0]?.[4]?.value).toBe('');
});

test('a cell named twice, and one outside the sheet, are refused, and nothing is typed', async () => {
  const { host, values } = await openScript();
  const sheet = host.sheetNames()[0] ?? '';
  const typing = (...entries: [string, string][]) => {
    return () => host.typeAll(sheet, entries);
  };
  expect(typing(['A1', '1'], ['A1', '2'])).toThrow('A1 is typed into twice');
  expect(typing(['A1', '1'], ['A1001', '2'])).toThrow('outside the dimensions of the sheet');
  expect(await values('A1')).toEqual([['']]);
});
