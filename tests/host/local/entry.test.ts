import { openScript } from './open-script';

/** 45323 is 1 February 2024, 45292 is 1 January 2024: days since 30 December 1899. */
const CLOCK = () => new Date('2024-06-15T12:00:00Z');

/** What stands in A1 after a text was written, and what it shows. */
async function entered(locale: string, text: string, by: 'script' | 'person' = 'script') {
  const { host, act } = await openScript({ locale, clock: CLOCK });
  const sheet = host.sheetNames()[0] ?? '';
  if (by === 'person') host.type(sheet, 'A1', text);
  else act(`sheet.getRange('A1').setValue(${JSON.stringify(text)})`);
  await host.settle();
  const cell = host.read(sheet, 'A1')[0]?.[0];
  const { value } = cell ?? {};
  const day = typeof value === 'object' ? new Date(value.date).toISOString() : value;
  return [day, cell?.shown];
}

describe('in a Russian sheet', () => {
  test.each([
    ['1,5', 1.5, '1,5'],
    ['-3', -3, '-3'],
    ['007', 7, '7'],
    ['12%', 0.12, '12%'],
    ['1,5%', 0.015, '1,50%'],
    ['05.01.2024', '2024-01-04T21:00:00.000Z', '05.01.2024'],
    ['1.2', '2024-01-31T21:00:00.000Z', '01.02'],
    ['1.2.3', '2003-01-31T21:00:00.000Z', '01.02.2003'],
    // How Google shows a month alone (январь, января) is not settled; the date is.
    ['январь 2022', '2021-12-31T21:00:00.000Z', 'января 2022'],
    ['5 января 2024', '2024-01-04T21:00:00.000Z', '5 января 2024'],
    ['2024-01-05', '2024-01-04T21:00:00.000Z', '2024-01-05'],
    ['ИСТИНА', true, 'ИСТИНА'],
    ['2.13', '2.13', '2.13'],
    ['1.1.4.03', '1.1.4.03', '1.1.4.03'],
    ['0.5', '0.5', '0.5'],
    ['2021-2022', '2021-2022', '2021-2022'],
    ["'1.2", '1.2', '1.2'],
    ["'=1+1", '=1+1', '=1+1'],
    ["''а", "'а", "'а"],
    ['№ 22', '№ 22', '№ 22'],
  ])('the text «%s» becomes %j and shows «%s»', async (text, value, shown) => {
    expect(await entered('ru_RU', text)).toEqual([value, shown]);
    expect(await entered('ru_RU', text, 'person')).toEqual([value, shown]);
  });

  test.each(['+7 912', '-слово', '@имя', '100 ₽', '1 000', '5/1', '1-2', '12.2024', '5 января 2024 г.', '10 000,5'])(
    'the text «%s» is refused, since nobody has checked what Google makes of it',
    async (text) => {
      await expect(entered('ru_RU', text)).rejects.toThrow(`not implemented: entering «${text}»`);
    },
  );
});

describe('in an American sheet', () => {
  test.each([
    ['1.5', 1.5, '1.5'],
    ['1,500', 1500, '1,500'],
    ['1/5/2024', '2024-01-04T21:00:00.000Z', '1/5/2024'],
    ['1/5', '2024-01-04T21:00:00.000Z', '1/5'],
    ['Jan 2022', '2021-12-31T21:00:00.000Z', 'January 2022'],
    ['05.01.2024', null, null],
    ['январь 2022', 'январь 2022', 'январь 2022'],
    ['TRUE', true, 'TRUE'],
    ['1,5', null, null],
  ])('the text «%s» becomes %j', async (text, value, shown) => {
    if (value === null) await expect(entered('en_US', text)).rejects.toThrow('not implemented: entering');
    else expect(await entered('en_US', text)).toEqual([value, shown]);
  });
});

describe('a text-formatted cell', () => {
  test('keeps codes, dates and numbers as the text that was written', async () => {
    const { act, values } = await openScript();
    act(`sheet.getRange('A1:A4').setNumberFormat('@').setValues([['1.2.3'], ['январь 2022'], ['5'], ["'1.10"]])`);
    expect(await values('A1:A4')).toEqual([['1.2.3'], ['январь 2022'], ['5'], ['1.10']]);
  });

  test('refuses a formula and a number from a script, because what Google does is not settled', async () => {
    const { act } = await openScript();
    act(`sheet.getRange('A1').setNumberFormat('@')`);
    expect(() => act(`sheet.getRange('A1').setValue('=1+1')`)).toThrow('not settled');
    expect(() => act(`sheet.getRange('A1').setValue(5)`)).toThrow('text-formatted cell');
  });

  test('takes what a person types as text, a formula too', async () => {
    const { host, act, values } = await openScript();
    act(`sheet.getRange('A1').setNumberFormat('@')`);
    host.type('Лист1', 'A1', '=1+1');
    expect(await values('A1')).toEqual([['=1+1']]);
  });
});

test('a text that looks like a number stays text after its colour is changed', async () => {
  const { act, values } = await openScript();
  act(`sheet.getRange('A1').setValue("'1"); sheet.getRange('A1').setBackground('#ffffff')`);
  expect(await values('A1')).toEqual([['1']]);
});

test('a script cannot write what is no value', async () => {
  const { act } = await openScript();
  expect(() => act(`sheet.getRange('A1').setValue(0 / 0)`)).toThrow('not implemented: writing NaN');
  expect(() => act(`sheet.getRange('A1').setValue({})`)).toThrow('not implemented: writing [object Object]');
  expect(() => act(`sheet.getRange('A1').setValue(new Date('?'))`)).toThrow('invalid Date');
  expect(() => act(`sheet.getRange('A1').setValue('а'.repeat(50001))`)).toThrow('maximum of 50000 characters');
});
