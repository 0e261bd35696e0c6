import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, driveOffice } from '../../../scripts/libreoffice/drive-office';
import { importWorkbook } from '../../../src/xlsx/import-workbook';
import { ask, openAddon } from '../../journeys/open-addon';
import { letter, rowOf, rowsByCode, typeAt, valueAt } from '../../journeys/score-rows';
import { exported, folder, newBook, wholeBook } from '../books';
import { describeInOffice } from './describe-in-office';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

/** A call of a person's own: it travels as its value and comes back with its ranges where they are now. */
const SCORE = (sheet: string, end: number) =>
  `=MCQM_SCORE('${sheet}'!A5:A${end};'${sheet}'!F5:F${end};"municipal-model")`;

describeInOffice('a workbook that was rearranged in LibreOffice', () => {
  const place = folder();
  const [going, coming] = [join(place, 'туда.xlsx'), join(place, 'обратно.xlsx')];

  test('inserted, sorted and renamed there, it comes home with every answer, comment, link, own column and own sheet', async () => {
    const host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
    typeAt(host, '2.4 Оценка', '2.4.1.01', 'answer', '1 — есть');
    typeAt(host, '2.4 Оценка', '2.4.1.01', 'comment', '=не формула, а комментарий; "кавычки" & <знаки>');
    typeAt(host, '2.4 Оценка', '2.4.2.01', 'answer', 'неэф');
    host.type('Документы', 'C5', 'Положение о ВСОКО');
    host.type('Документы', 'D5', '1.10');
    host.type('Документы', 'E5', '05.11.2026');
    host.type('Документы', 'F5', 'https://example.org/приказ?a=1&b=2');
    host.insertSheet('Мои заметки, очень длинное название листа');
    host.type('Мои заметки, очень длинное название листа', 'A1', '12,5');
    host.type('Мои заметки, очень длинное название листа', 'B1', '=A1*2');
    host.type('Мои заметки, очень длинное название листа', 'B2', SCORE('2.4 Оценка', 35));
    writeFileSync(going, await exported(host));

    const sheet = '2.4 Оценка';
    const [first, last] = [5, 5 + rowsByCode(host, sheet).size - 1];
    const [result] = await driveOffice([
      {
        open: going,
        steps: [
          { sort: [sheet, first, last, 0, 20, 3] },
          { insertRows: [sheet, 8, 2] },
          { type: [sheet, 8, 11, 'моя строка между позициями'] },
          { insertColumns: [sheet, 11, 1] },
          { type: [sheet, 4, 11, 'Мой столбец'] },
          { type: [sheet, 6, 11, 'моя пометка'] },
          { rename: [sheet, 'ДОУ 2026'] },
          { addSheet: ['Расчёты'] },
          { type: ['Расчёты', 0, 0, 'из другой программы'] },
        ],
        save: coming,
      },
    ]);
    const there = byPlace(result, 'ДОУ 2026');
    expect([...there.values()].filter(([, , kind]) => kind === 'error')).toEqual([]);

    const back = await openAddon({ snapshot: (await importWorkbook(readFileSync(coming))).file });
    await back.settle();
    expect(back.troubles()).toEqual([]);
    expect(back.sheetNames()).toEqual([
      ...host.sheetNames().map((name) => (name === sheet ? 'ДОУ 2026' : name)),
      'Расчёты',
    ]);
    expect(back.read('Расчёты', 'A1')[0]?.[0]?.value).toBe('из другой программы');
    const notes = 'Мои заметки, очень длинное название листа';
    expect(back.read(notes, 'A1:B1')[0]?.map(({ value, formula }) => [value, formula])).toEqual([
      [12.5, ''],
      [25, '=A1*2'],
    ]);
    expect(back.read(notes, 'B2')[0]?.[0]?.formula).toBe(SCORE('ДОУ 2026', 37));
    expect(back.read('Документы', 'C5:F5')[0]?.map(({ shown }) => shown)).toEqual([
      'Положение о ВСОКО',
      '1.10',
      '05.11.2026',
      'https://example.org/приказ?a=1&b=2',
    ]);
    expect(rowOf(back, 'ДОУ 2026', '2.4.1.01')).not.toBe(6);
    expect(valueAt(back, 'ДОУ 2026', '2.4.1.01', 'answer')).toBe('1 — есть');
    expect(valueAt(back, 'ДОУ 2026', '2.4.1.01', 'points')).toBe(1);
    expect(valueAt(back, 'ДОУ 2026', '2.4.2.01', 'points')).toBe(0);
    const comments = back.read('ДОУ 2026', `M${rowOf(back, 'ДОУ 2026', '2.4.1.01')}`);
    expect(comments[0]?.[0]?.value).toBe('=не формула, а комментарий; "кавычки" & <знаки>');
    expect(
      back
        .read('ДОУ 2026', 'L5:L9')
        .flat()
        .map(({ value }) => value),
    ).toEqual(expect.arrayContaining(['Мой столбец', 'моя пометка']));
    expect(back.read('ДОУ 2026', 'M9')[0]?.[0]?.value).toBe('моя строка между позициями');
    const report = ask(back, 'check.run', {});
    expect(report.overview.total).toMatchObject({ score: 1, answered: 2, problems: 0 });
    await back.settle();

    // And once more, so that what came home travels as well as what left.
    const again = await openAddon({ snapshot: (await importWorkbook(await exported(back))).file });
    await again.settle();
    expect(wholeBook(again)).toEqual(wholeBook(back));
  });

  test('a person who typed over a total or a point keeps what was typed', async () => {
    const host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
    writeFileSync(going, await exported(host));
    await driveOffice([
      {
        open: going,
        steps: [{ type: ['2.4 Оценка', 3, 6, 77] }, { type: ['2.4 Оценка', 5, 6, 5] }],
        save: coming,
      },
    ]);
    const back = await openAddon({ snapshot: (await importWorkbook(readFileSync(coming))).file });
    await back.settle();
    expect(back.read('2.4 Оценка', 'G4')[0]?.[0]?.value).toBe(77);
    expect(back.read('2.4 Оценка', 'G6')[0]?.[0]?.value).toBe(5);
    expect(back.troubles().map(({ a1 }) => a1)).toContain(`${letter('points')}5`);
  });

  test('the summary prints on one A4 page with all its text inside', async () => {
    const host = await openAddon({
      snapshot: await newBook('concept-2020', ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '2.5']),
    });
    ask(host, 'summary.build', {});
    writeFileSync(going, await exported(host));
    const pdf = join(place, 'сводная.pdf');
    await driveOffice([{ open: going, read: [], pdf, pdfSheet: 'Сводная оценка' }]);
    const bytes = readFileSync(pdf).toString('latin1');
    expect(bytes.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(bytes);
    expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([842, 595]);
    const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    if (text.error) return console.warn('pdftotext is not there: the words of the page were not looked at');
    for (const words of ['Сводная оценка', 'Всего', '2.5', 'Эффективность', 'Заполнено', 'Руководитель органа']) {
      expect(text.stdout).toContain(words);
    }
  });
});
