import { openScript } from './open-script';

/** Moscow is three hours ahead of Greenwich all year, Yekaterinburg five. */
describe.each([
  ['Europe/Moscow', 3],
  ['Asia/Yekaterinburg', 5],
])('in a sheet of %s', (timeZone, hours) => {
  test('a date of the script comes back as the same moment, and shows as its day there', async () => {
    const { host, act } = await openScript({ timeZone });
    const time = Date.UTC(2024, 0, 5) - hours * 3_600_000;
    expect(
      act(`sheet.getRange('A1').setValue(new Date(${time})); return sheet.getRange('A1').getValue().getTime()`),
    ).toBe(time);
    await host.settle();
    expect(host.read('Лист1', 'A1')[0]?.[0]).toMatchObject({ shown: '05.01.2024', format: 'dd.MM.yyyy' });
  });

  test('what a script reads is a Date of its own realm', async () => {
    const { act } = await openScript({ timeZone });
    const kind = act(
      `sheet.getRange('A1').setValue(new Date(0)); return sheet.getRange('A1').getValue() instanceof Date`,
    );
    expect(kind).toBe(true);
  });

  test('a date typed by a person is midnight there', async () => {
    const { host, act } = await openScript({ timeZone });
    host.type('Лист1', 'A1', '05.01.2024');
    expect(act(`return sheet.getRange('A1').getValue().toISOString()`)).toBe(
      new Date(Date.UTC(2024, 0, 5) - hours * 3_600_000).toISOString(),
    );
  });

  test('a custom function gets the date as that moment', async () => {
    const { host, values } = await openScript({ timeZone });
    host.type('Лист1', 'A1', '05.01.2024');
    host.type('Лист1', 'B1', '=MCQM_SEE(A1)');
    const moment = new Date(Date.UTC(2024, 0, 5) - hours * 3_600_000).toISOString();
    expect(await values('B1')).toEqual([[`Date ${moment}`]]);
  });
});

test('the summer hour of New York is taken into account', async () => {
  const { act } = await openScript({ locale: 'en_US', timeZone: 'America/New_York' });
  const read = act(`
    sheet.getRange('A1:A2').setValues([['1/5/2024'], ['7/5/2024']]);
    return sheet.getRange('A1:A2').getValues().map(function (row) { return row[0].toISOString(); });
  `);
  expect(read).toEqual(['2024-01-05T05:00:00.000Z', '2024-07-05T04:00:00.000Z']);
});

test('a date with a time shows both', async () => {
  const { host, act } = await openScript();
  act(`sheet.getRange('A1').setValue(new Date(Date.UTC(2024, 0, 5, 7, 8, 9)))`);
  await host.settle();
  expect(host.read('Лист1', 'A1')[0]?.[0]?.shown).toBe('05.01.2024 10:08:09');
});

test('Utilities.formatDate writes a moment in any time zone', async () => {
  const { act } = await openScript();
  const written = act(
    `return Utilities.formatDate(new Date(Date.UTC(2024, 0, 4, 21)), 'Europe/Moscow', "dd.MM.yyyy HH:mm 'г.'")`,
  );
  expect(written).toBe('05.01.2024 00:00 г.');
  expect(() => act(`return Utilities.formatDate(new Date(0), 'GMT', 'EEE')`)).toThrow('not implemented');
});
