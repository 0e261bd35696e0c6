import type { CellValue } from '../../src/host/contract';
import { SCORE_COLUMNS, type ScoreColumn } from '../../src/workbook/columns';
import { create, error, value } from './drive-host';
import { type MemoryHost, type MemorySheet, memoryHost } from './memory-host';
import { book, put } from './small-book';

const at = (key: ScoreColumn) => SCORE_COLUMNS.findIndex((column) => column.key === key);
const rowOf = (sheet: MemorySheet, code: string) => sheet.values.findIndex((row) => row[0] === code);

const check = (host: MemoryHost) => value(host, 'check.run', {});
const writeList = (host: MemoryHost) => value(host, 'findings.write', {});
const found = (host: MemoryHost, code: string) => check(host).findings.filter((finding) => finding.code === code);

test('a fresh workbook is unanswered: one finding for each component of each system, with its count, and one for the passport', () => {
  const { findings: all, overview, chains } = check(book());
  const findings = all.filter(({ code }) => code === 'unanswered');
  expect(all.slice(findings.length).map(({ code }) => code)).toEqual(['passport-empty']);
  expect(chains).toEqual([]);
  expect(findings.map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(overview.total.positions);
  expect(findings[0]?.sentence).toMatch(
    /^Нет ответа: \d+ из \d+, система 2\.4 «Система мониторинга качества .+», компонент «Цели»\.$/,
  );
});

test('answering a position takes it out of the count; answering the last takes the finding away', () => {
  const host = book();
  const codes = host
    .sheet('2.4 Оценка')
    .values.map((row) => String(row[0]))
    .filter((code) => /^2\.4\.1\./.test(code));
  const count = () => found(host, 'unanswered').find(({ stage }) => stage === 1)?.count;
  expect(count()).toBe(codes.length);
  for (const code of codes.slice(1)) put(host, code, 'answer', '0 — нет');
  expect(count()).toBe(1);
  put(host, codes[0] ?? '', 'answer', '0 — нет');
  expect(count()).toBeUndefined();
});

test('text in an answer is invalid: the cell is named, the points are not counted, and the words say what to do', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', 'да, конечно');
  const [finding] = found(host, 'invalid-answer');
  expect(finding?.sentence).toBe('2.4.1.01: ответ «да, конечно» не из шкалы; ожидается: 0; 1.');
  expect(finding?.cell).toMatchObject({ code: '2.4.1.01', column: 'answer' });
  expect(check(host).overview.total).toMatchObject({ score: null, problems: 1 });
  expect(host.sheet('2.4 Оценка').values[rowOf(host.sheet('2.4 Оценка'), '2.4.1.01')]?.[at('fix')]).toContain(
    'не из шкалы',
  );
});

test('points without a document are found; a zero needs none', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  put(host, '2.4.1.02', 'answer', '0 — нет');
  const findings = found(host, 'points-without-document');
  expect(findings.map(({ sentence }) => sentence)).toEqual(['2.4.1.01: 1 балл, а документ не указан.']);
  put(host, '2.4.1.01', 'document2', '—');
  expect(found(host, 'points-without-document').length).toBe(findings.length);
  expect(found(host, 'document-not-registered')).toEqual([]);
  put(host, '2.4.1.01', 'document2', '1');
  expect(found(host, 'points-without-document')).toEqual([]);
});

test('a document number is looked up in the register: absent, blank, entered', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1');
  put(host, '2.4.1.01', 'document', '107');
  expect(found(host, 'document-not-registered')[0]?.sentence).toBe(
    '2.4.1.01: указан документ № 107, такого номера в реестре нет.',
  );
  put(host, '2.4.1.01', 'document', 7);
  expect(found(host, 'document-not-registered')[0]?.sentence).toBe(
    '2.4.1.01: указан документ № 7, а эта строка реестра пуста.',
  );
  const register = host.sheet('Документы').values;
  const row = register.find((cells) => cells[0] === '7');
  if (row) row[2] = 'Приказ';
  expect(found(host, 'document-not-registered')).toEqual([]);
});

test('a code cell turned into a date is named with the way back; the other rows are checked as before', () => {
  const host = book();
  const sheet = host.sheet('2.4 Оценка');
  const row = rowOf(sheet, '2.4.1.01');
  const cells = sheet.values[row];
  if (cells) cells[0] = new Date('2001-04-01T21:00:00Z');
  const [date] = found(host, 'code-as-date');
  expect(date?.sentence).toBe(`Строка ${row + 1}: вместо кода позиции стоит дата 02.04.2001.`);
  expect(date?.next).toContain('«Обычный текст»');
  expect(found(host, 'missing-code')[0]?.sentence).toContain('2.4.1.01');
});

test('a code that stands twice and a code of nowhere are named with their rows', () => {
  const host = book();
  const sheet = host.sheet('2.4 Оценка');
  const first = rowOf(sheet, '2.4.1.01');
  const second = rowOf(sheet, '2.4.1.02');
  const cells = sheet.values[second];
  if (cells) cells[0] = '2.4.1.01';
  expect(found(host, 'code-twice')[0]?.sentence).toBe(
    `2.4.1.01: код стоит дважды, строки ${first + 1} и ${second + 1}.`,
  );
  if (cells) cells[0] = '9.9.9.99';
  expect(found(host, 'unknown-code')[0]?.sentence).toBe(
    `Строка ${second + 1}: кода 9.9.9.99 нет в методике municipal-model@1.`,
  );
});

test('a paste from Word, with non-breaking spaces and soft hyphens, is read as what it says', () => {
  const host = book();
  const sheet = host.sheet('2.4 Оценка');
  put(host, '2.4.1.01', 'answer', '\u00a01\u00a0—\u00a0е\u00adсть\u200b ');
  const cells = sheet.values[rowOf(sheet, '2.4.1.01')];
  if (cells) cells[0] = '\u00a02.4.1\u00ad.01 ';
  expect(found(host, 'invalid-answer')).toEqual([]);
  expect(found(host, 'unknown-code')).toEqual([]);
  expect(check(host).overview.total.score).toBe(1);
});

test('columns may be moved and renamed: the hidden keys still find them', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  const sheet = host.sheet('2.4 Оценка');
  for (const row of sheet.values) row.unshift('');
  const header = sheet.values[4];
  if (header) header[at('answer') + 1] = 'Наша оценка';
  const report = check(host);
  expect(report.overview.total).toMatchObject({ score: 1, answered: 1, problems: 0 });
  expect(report.findings.filter(({ code }) => code.startsWith('column'))).toEqual([]);
});

test.each([
  ['a column inserted before', (values: CellValue[][]) => values.map((row) => row.splice(at('comment'), 0, ''))],
  ['rows sorted', (values: CellValue[][]) => values.splice(5, 2, ...values.slice(5, 7).reverse())],
  ['a row deleted', (values: CellValue[][]) => values.splice(6, 1)],
])('%s between reading and writing: nothing is written over, the person is told to check again', (_, move) => {
  const host = book();
  put(host, '2.4.1.01', 'comment', 'наше пояснение');
  const sheet = host.sheet('2.4 Оценка');
  let moved: CellValue[][] = [];
  host.before = (call) => {
    if (call !== 'readArea' || moved.length > 0) return;
    move(sheet.values);
    moved = sheet.values.map((row) => [...row]);
  };
  expect(error(host, 'check.run', {}).code).toBe('sheet-moved');
  expect(sheet.values).toEqual(moved);
  expect(check(host).findings.length).toBeGreaterThan(0);
  expect(sheet.values.flat()).toContain('наше пояснение');
});

test('a row and a column inserted before the list and the summary: both are written where they stand now', () => {
  const host = book();
  for (const name of ['Что исправить', 'Сводная оценка']) {
    const { values } = host.sheet(name);
    for (const row of values) row.unshift('');
    values.unshift(values[0]?.map(() => '') ?? []);
  }
  writeList(host);
  value(host, 'summary.build', {});
  expect(host.sheet('Что исправить').values[4]?.slice(0, 2)).toEqual(['', expect.stringMatching(/^Проверено /)]);
  expect(host.sheet('Сводная оценка').values[5]?.slice(0, 2)).toEqual(['', expect.stringMatching(/^Построена /)]);
});

test('a summary laid again counts the score sheets where they stand by now', () => {
  const host = book();
  const { values } = host.sheet('2.4 Оценка');
  for (const row of values) row.unshift('');
  values.splice(7, 0, values[0]?.map(() => '') ?? []);
  values.unshift(values[0]?.map(() => '') ?? []);
  const before = Object.values(host.sheet('Сводная оценка').formulas).join(' ');
  expect(before).toContain("'2.4 Оценка'!$G$4");
  const end = values.findIndex((row) => String(row.join('')).startsWith('Конец таблицы')) + 1;
  host.deleteSheets([host.sheet('Сводная оценка').id]);
  value(host, 'summary.build', {});
  const after = Object.values(host.sheet('Сводная оценка').formulas).join(' ');
  expect(before).toContain("='2.4 Оценка'!$G$4 ");
  expect(after).not.toContain("='2.4 Оценка'!$G$4 ");
  expect(after).toContain("='2.4 Оценка'!$H$5 ");
  // How many are answered, and of how many, stand in the fifth and the fourth row by now.
  expect(after).toContain(`'2.4 Оценка'!$G$5&" из "&MID('2.4 Оценка'!$G$4;`);
  expect(after).toContain(`SUM('2.4 Оценка'!$H$6:$H$${end})`);
});

test('a register whose table is lost is not called a missing sheet', () => {
  const host = book();
  const { values } = host.sheet('Документы');
  values.splice(0, values.length, ['заметки']);
  expect(found(host, 'register-missing')).toEqual([]);
  expect(found(host, 'table-lost').map(({ sentence, cell }) => [sentence, cell?.sheetName])).toEqual([
    [expect.stringMatching(/^На листе «Документы» не найдена таблица/), 'Документы'],
  ]);
});

test('of two people who find the list gone only the first lays it again', () => {
  const host = book();
  host.deleteSheets([host.sheet('Что исправить').id]);
  let other = true;
  const alone = host.alone;
  host.alone = (milliseconds, work) => {
    if (other) {
      other = false;
      writeList(host);
    }
    return alone(milliseconds, work);
  };
  writeList(host);
  expect(host.book.filter(({ name }) => name.startsWith('Что исправить'))).toHaveLength(1);
});

test('a lost key row is a warning: the columns are known by their titles', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  host.sheet('2.4 Оценка').values.splice(0, 1);
  const report = check(host);
  expect(report.overview.total).toMatchObject({ score: 1, problems: 0 });
  const [warning] = report.findings.filter(({ code }) => code === 'column-key-lost');
  expect(warning?.severity).toBe('warning');
  expect(warning?.sentence).toContain('«2.4 Оценка»');
});

test('a deleted column is named', () => {
  const host = book();
  for (const row of host.sheet('2.4 Оценка').values) row.splice(at('document'), 1);
  expect(found(host, 'column-missing').map(({ sentence }) => sentence)).toEqual([
    'На листе «2.4 Оценка» нет столбца «Документ №».',
  ]);
});

test('a removed score sheet is named, no total is given, and the summary is refused with the next step', () => {
  const host = book(['2.3', '2.4']);
  host.book.splice(host.book.indexOf(host.sheet('2.4 Оценка')), 1);
  const report = check(host);
  expect(report.findings[0]).toMatchObject({ code: 'missing-sheet', severity: 'error', system: '2.4', cell: null });
  expect(report.findings[0]?.sentence).toMatch(/^Нет листа «2\.4 Оценка», система 2\.4 «/);
  expect(report.overview.total.score).toBeNull();
  expect(error(host, 'summary.build', {})).toMatchObject({
    code: 'sheet-missing',
    sentence: 'Листа «2.4 Оценка» в таблице нет, а без него нельзя продолжить.',
  });
});

test('a score sheet wiped clean is named as a lost table', () => {
  const host = book();
  host.sheet('2.4 Оценка').values.splice(0);
  expect(found(host, 'table-lost')).toHaveLength(1);
  expect(error(host, 'summary.build', {}).code).toBe('table-lost');
});

test.each([
  ['#REF!', 'points-blocked'],
  ['#SPILL!', 'points-blocked'],
  ['#NAME?', 'points-off'],
  ['#ERROR!', 'points-off'],
  ['', 'points-formula-lost'],
])('%p in the header of «Балл» is %s; the points are still counted from the answers', (shown, code) => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  const header = host.sheet('2.4 Оценка').values[4];
  if (header) header[at('points')] = shown;
  const report = check(host);
  expect(report.findings.map((finding) => finding.code)).toContain(code);
  expect(report.overview.total.score).toBe(1);
});

test('a code header that names another framework, or nothing, is told with the text that belongs there', () => {
  const host = book();
  const header = host.sheet('2.4 Оценка').values[4];
  if (header) header[0] = 'Код · federal-2020@1';
  expect(found(host, 'code-header-changed')[0]?.sentence).toBe(
    'На листе «2.4 Оценка» в заголовке кодов стоит «Код · federal-2020@1», ожидается «Код · municipal-model@1».',
  );
  if (header) header[0] = 'Номер';
  expect(found(host, 'code-header-changed')).toHaveLength(1);
  if (header) header[0] = '\u00a0Код · municipal-model@1 ';
  expect(found(host, 'code-header-changed')).toEqual([]);
});

test('a removed «Документы» is one finding, not one for each position', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  put(host, '2.4.1.01', 'document', '1');
  host.book.splice(host.book.indexOf(host.sheet('Документы')), 1);
  expect(
    check(host)
      .findings.filter(({ code }) => code !== 'unanswered' && code !== 'passport-empty')
      .map(({ code }) => code),
  ).toEqual(['register-missing']);
});

test('a removed «Что исправить» or «Сводная оценка» is laid again', () => {
  const host = book();
  host.book.splice(host.book.indexOf(host.sheet('Что исправить')), 1);
  host.book.splice(host.book.indexOf(host.sheet('Сводная оценка')), 1);
  writeList(host);
  expect(host.sheet('Что исправить').hidden).toBe(false);
  expect(value(host, 'summary.build', {}).sheetName).toBe('Сводная оценка');
  const count = host.book.length;
  writeList(host);
  expect(host.book).toHaveLength(count);
});

test('a damaged «Методика» is named with its row: nothing is counted by a wrong rubric', () => {
  const host = book();
  const row = host.sheet('Методика').values[4];
  if (row) row[7] = 'сколько хочу';
  expect(error(host, 'check.run', {})).toMatchObject({ code: 'method-damaged' });
  expect(error(host, 'check.run', {}).sentence).toMatch(/^Лист «Методика» изменён, считать по нему нельзя: строка 5: /);
  expect(value(host, 'state.read', {}).kind).toBe('unreadable');
});

test('without `_mcqm`, and with all ids changed as after a trip through .xlsx, the workbook is found by its markers', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  const copy = memoryHost();
  copy.addSheet('Лист другого файла');
  for (const { name, values } of host.book) if (!name.startsWith('_')) copy.addSheet(`Копия ${name}`, values);
  const state = value(copy, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(JSON.stringify(state));
  expect(state.overview.total).toMatchObject({ score: 1, answered: 1 });
  expect(state.overview.framework.notice).toBe('Модельная методика, баллы никем не утверждены');
});

test('when the ids of all sheets have changed, check and summary write into our sheets and into no other', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  const copy = memoryHost();
  // The ids of the registry now belong to sheets of the user.
  for (let id = 1; id <= host.book.length + 1; id += 1) copy.addSheet(`Лист человека ${id}`, [['не трогать']]);
  for (const { name, values } of host.book) {
    copy.addSheet(
      name,
      values.map((row) => [...row]),
    );
  }
  const count = copy.book.length;
  expect(writeList(copy).report.overview.total.score).toBe(1);
  expect(value(copy, 'summary.build', {}).sheetName).toBe('Сводная оценка');
  expect(copy.book).toHaveLength(count);
  expect(copy.sheet('Что исправить').values[3]?.[0]).toMatch(/^Проверено /);
  expect(copy.sheet('Сводная оценка').values[4]?.[0]).toMatch(/^Построена /);
  for (const sheet of copy.book.filter(({ name }) => name.startsWith('Лист'))) {
    expect([sheet.name, sheet.values]).toEqual([sheet.name, sheet.name === 'Лист1' ? [] : [['не трогать']]]);
  }
});

test('a copy of a score sheet beside it is not read instead of it', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  const own = host.sheet('2.4 Оценка');
  const copy = host.addSheet(
    'Копия листа 2.4 Оценка',
    own.values.map((row) => [...row]),
  );
  copy.values[6]?.splice(at('answer'), 1, '1');
  expect(check(host).overview.total.score).toBe(1);
});

test('the click of a finding finds its row by code after sorting, and says when the row is gone', () => {
  const host = book();
  const sheet = host.sheet('2.4 Оценка');
  const target = { sheetId: sheet.id, code: '2.4.1.02', column: 'answer', row: rowOf(sheet, '2.4.1.02') + 1 };
  const [moved] = sheet.values.splice(rowOf(sheet, '2.4.1.02'), 1);
  if (moved) sheet.values.splice(10, 0, moved);
  value(host, 'cell.open', target);
  expect(host.opened).toEqual({ id: sheet.id, row: 11, column: at('answer') + 1 });
  sheet.values.splice(10, 1);
  expect(error(host, 'cell.open', target)).toMatchObject({ code: 'cell-gone' });
});

test('the click of a finding about the register or the passport finds its column and its field', () => {
  const host = book();
  const [documents, passport] = [host.sheet('Документы'), host.sheet('Паспорт')];
  const row = documents.values[4];
  if (row) [row[2], row[5]] = ['Приказ', 'на сайте'];
  for (const line of documents.values) line.splice(1, 0, '');
  const [link] = found(host, 'link-not-address');
  const [blank] = found(host, 'passport-empty');
  for (const cell of [link?.cell, blank?.cell]) {
    if (!cell) throw new Error('no cell');
    const { sheetId, code, column } = cell;
    value(host, 'cell.open', { sheetId, code, column, row: cell.row });
    const shown = host.book.find(({ id }) => id === host.opened?.id)?.values;
    expect(host.opened).toMatchObject({ id: sheetId, row: cell.row });
    if (sheetId === documents.id) expect(shown?.[3]?.[(host.opened?.column ?? 0) - 1]).toBe('Ссылка');
    else expect(host.opened?.column).toBe((passport.values[0] ?? []).indexOf('value') + 1);
  }
});

test('what a user wrote can never become a formula in the list of findings', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '=HYPERLINK("http://bad";"x")');
  writeList(host);
  const list = host.sheet('Что исправить');
  for (const [cell, formula] of Object.entries(list.formulas)) {
    expect([cell, formula]).toEqual([
      cell,
      expect.stringMatching(/^=HYPERLINK\("#gid=\d+(&range=[A-Z]+\d+)?";"[^"]*"\)$/),
    ]);
  }
});

test('a sheet that somebody else protects is named, and the check of the others goes on', () => {
  const host = memoryHost();
  create(host, ['1.1', '2.4']);
  const refused = host.sheet('1.1 Оценка').id;
  const write = host.write;
  host.write = (id, ...rest) => {
    if (id === refused) throw new Error('You are trying to edit a protected cell or object.');
    write(id, ...rest);
  };
  const { findings } = value(host, 'check.run', {});
  const named = findings.filter(({ code }) => code === 'sheet-protected');
  expect(named.map(({ sentence, system }) => [sentence, system])).toEqual([
    ['Лист «1.1 Оценка» защищён другим человеком: столбец «Что исправить» на нём не обновлён.', '1.1'],
  ]);
  host.write = write;
  expect(value(host, 'check.run', {}).findings.filter(({ code }) => code === 'sheet-protected')).toEqual([]);
});
