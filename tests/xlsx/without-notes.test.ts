import ExcelJs, { type Workbook } from 'exceljs';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { ask, openAddon } from '../journeys/open-addon';
import { exported, newBook, randomAnswers, typeAnswers, wholeBook } from './books';
import { randomFrom } from './random';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

let host: HeadlessHost;
let bytes: Uint8Array;

beforeAll(async () => {
  host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
  typeAnswers(host, randomAnswers(host, 40, randomFrom(9)));
  host.insertSheet('Моё');
  host.type('Моё', 'A1', `=MCQM_SCORE('2.4 Оценка'!A5:A35;'2.4 Оценка'!F5:F35;"municipal-model")`);
  ask(host, 'summary.build', {});
  bytes = await exported(host);
});

/** All sheets with a marker of ours, without the state, whose grid nobody sees. */
const OURS = ['Паспорт', 'Документы', '2.4 Оценка', 'Сводная оценка', 'Что исправить', 'Методика', '_lists'];

const sheet = (book: Workbook) => {
  const found = book.getWorksheet('2.4 Оценка');
  if (!found) throw new Error('no sheet');
  return found;
};

async function changed(change: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function opened(file: Uint8Array): Promise<{ back: HeadlessHost; remarks: readonly string[] }> {
  const imported = await importWorkbook(file);
  const back = await openAddon({ snapshot: imported.file });
  await back.settle();
  return { back, remarks: imported.remarks };
}

/** Cells and looks of our sheets that differ; ids of protections and a grid of another size do not matter. */
function differences(back: HeadlessHost): string[] {
  const [here, there] = [host, back].map(
    (own) => wholeBook(own) as Record<string, { facts: Facts; cells: object[][] }>,
  );
  return OURS.flatMap((name) => {
    const [one, two] = [here?.[name], there?.[name]];
    if (JSON.stringify(plain(one?.facts)) !== JSON.stringify(plain(two?.facts))) return [`${name} looks otherwise`];
    return (two?.cells ?? []).flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const [left, right] = [JSON.stringify(one?.cells[r]?.[c]), JSON.stringify(cell)];
        return left === right ? [] : [`${name} ${r + 1}:${c + 1} was ${left}, is ${right}`];
      }),
    );
  });
}

type Facts = ReturnType<HeadlessHost['sheet']>;
const plain = (facts: Facts | undefined) => ({
  ...facts,
  rows: 0,
  columns: 0,
  protections: facts?.protections.map((own) => ({ ...own, id: '' })),
});

test('a file whose hidden notes were deleted comes home with every formula, guard and link laid again by the rubric', async () => {
  const { back, remarks } = await opened(
    await changed((book) => {
      book.removeWorksheet('_xlsx');
      // Snapshots are no table of the plan, and stay as they are.
      book.addWorksheet('_backup', { state: 'hidden' }).getCell('A1').value = 'mcqm:backup';
    }),
  );
  expect(back.read('_backup', 'A1')[0]?.[0]?.value).toBe('mcqm:backup');
  expect(differences(back)).toEqual([]);
  expect(back.troubles()).toEqual(host.troubles());
  // Whose formula it was, nobody knows any more: its value stays, and the person is told.
  const own = host.read('Моё', 'A1')[0]?.[0]?.value;
  expect(back.read('Моё', 'A1')[0]?.[0]).toMatchObject({ formula: '', value: own });
  expect(remarks).toEqual([
    'В файле нет служебного листа «_xlsx»: его удалили или не сохранила другая программа. Формулы и защита наших листов восстановлены по листу «Методика». Ваши собственные формулы с функциями MCQM остались числами и текстом: проверьте их.',
  ]);
});

test('a point typed by hand in another program stays also without the notes, and a file of values alone counts again', async () => {
  const typed = await opened(
    await changed((book) => {
      book.removeWorksheet('_xlsx');
      sheet(book).getCell('G8').value = 5;
    }),
  );
  expect(typed.back.read('2.4 Оценка', 'G8')[0]?.[0]?.value).toBe(5);
  expect(typed.back.troubles().map(({ a1 }) => a1)).toContain('G5');
  const values = await opened(
    await changed((book) => {
      book.removeWorksheet('_xlsx');
      for (const own of book.worksheets) {
        own.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.formula) cell.value = (cell.result as string | number | undefined) ?? '';
          }),
        );
      }
    }),
  );
  expect(values.back.read('2.4 Оценка', 'G4:G34')).toEqual(host.read('2.4 Оценка', 'G4:G34'));
});

test('without the notes and without «Методика» nothing is guessed: values stay, and the person is told', async () => {
  const { back, remarks } = await opened(
    await changed((book) => {
      book.removeWorksheet('_xlsx');
      book.removeWorksheet('Методика');
    }),
  );
  const shown = (own: HeadlessHost) =>
    own
      .read('2.4 Оценка', 'F4:G4')
      .flat()
      .map(({ value }) => value);
  expect(shown(back)).toEqual(shown(host));
  expect(back.read('2.4 Оценка', 'G4')[0]?.[0]?.formula).toBe('');
  expect(remarks[0]).toContain('лист «Методика» удалён или повреждён, поэтому формулы не восстановлены');
});

test('a workbook downloaded from Google comes with its own formulas, long ones and quoted ones too', async () => {
  const { back, remarks } = await opened(await changed(asGoogleWrites));
  expect(differences(back)).toEqual([]);
  expect(back.troubles()).toEqual(host.troubles());
  // What Google writes down in pieces is one formula again, and its own function comes back alive.
  expect(back.read('Моё', 'A1')[0]?.[0]).toMatchObject(host.read('Моё', 'A1')[0]?.[0] ?? {});
  expect(remarks).toEqual([
    'Книга скачана из Google Таблиц: формулы приняты как есть, защита листов поставлена заново.',
  ]);
});

/**
 * The same workbook as Google's «Скачать → Microsoft Excel» writes it: the formula as a text of at most 255 characters a
 * piece inside a function that nobody has, then its last value; no guard, no notes of ours, none of our helping columns.
 */
function asGoogleWrites(book: Workbook): void {
  book.removeWorksheet('_xlsx');
  const wrap = (formula: string, value: unknown) => {
    const pieces = formula.match(/[\s\S]{1,60}/g) ?? [];
    const text = pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
    const last = typeof value === 'number' ? String(value) : `"${String(value)}"`;
    return { formula: `IFERROR(__xludf.DUMMYFUNCTION(${text}),${last})`, result: value as string };
  };
  for (const own of book.worksheets) {
    (own as unknown as { sheetProtection: null }).sheetProtection = null;
  }
  const { columns, rows } = host.sheet('2.4 Оценка');
  sheet(book).spliceColumns(columns + 1, 2);
  for (const name of ['2.4 Оценка', 'Моё', 'Паспорт']) {
    const facts = host.sheet(name);
    const cells = host.read(name, `A1:${name === '2.4 Оценка' ? 'U' : 'D'}${Math.min(rows, facts.rows)}`);
    for (const [r, row] of cells.entries()) {
      for (const [c, { formula, value }] of row.entries()) {
        const cell = book.getWorksheet(name)?.getCell(r + 1, c + 1);
        if (!cell) continue;
        if (/MCQM_/.test(formula)) cell.value = wrap(formula.slice(1).replaceAll(';', ', '), value);
        else if (/HYPERLINK/.test(formula))
          cell.value = { formula: formula.slice(1).replaceAll(';', ','), result: value as string };
        else if (name === '2.4 Оценка' && c === 6 && r > 4) cell.value = wrap('"COMPUTED_VALUE"', value);
      }
    }
  }
}
