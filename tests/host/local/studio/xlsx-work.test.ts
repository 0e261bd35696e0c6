import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadlessHost } from '../../../../src/host/local/headless/create-headless-host';
import { openBookshelf } from '../../../../src/host/local/studio/server/bookshelf';
import { type StudioServer, startStudioServer } from '../../../../src/host/local/studio/server/start-studio-server';
import type { WorkbookFile } from '../../../../src/host/local/workbook-file';
import { openAddon } from '../../../journeys/open-addon';
import { exported, newBook } from '../../../xlsx/books';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

let host: HeadlessHost;
let bytes: Uint8Array;
let folder: string;
let server: StudioServer;

beforeAll(async () => {
  host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
  host.type('2.4 Оценка', 'F6', '1 — есть');
  bytes = await exported(host);
});
afterEach(() => server.close());

async function start(file: string): Promise<void> {
  server = await startStudioServer({
    file: join(folder, file),
    port: 0,
    bundle: join(folder, 'bundle'),
    addon: { code: 'function onOpen() {}', sidebar: '<p></p>' },
    start: 'empty',
    shelf: openBookshelf(join(folder, 'recent.json'), () => new Date()),
    clock: () => new Date(2026, 10, 22, 12, 0, 0),
    patience: 20,
  });
  const { port } = new URL(server.address);
  // A window that may save; it stays open until the server closes.
  const window = await fetch(`http://127.0.0.1:${port}/api/window?key=${key()}&window=a`);
  await window.body?.getReader().read();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mcqm-xlsx-work-'));
  mkdirSync(join(folder, 'bundle'));
  writeFileSync(join(folder, 'bundle', 'page.js'), 'page()');
  writeFileSync(join(folder, 'bundle', 'sidebar-shim.js'), 'shim()');
});

const key = () => new URL(server.address).searchParams.get('key') ?? '';

async function api(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const { port } = new URL(server.address);
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { 'x-studio-key': key(), 'x-studio-window': 'a', ...headers },
    body: body ?? null,
  });
  return (await reply.json()) as { ok: boolean; value: Record<string, string>; error: Record<string, string> };
}

/** The points of the first position, after the engine has opened what the server gives. */
async function pointsIn(text: string): Promise<unknown> {
  const opened = await openAddon({ snapshot: JSON.parse(text) as WorkbookFile });
  await opened.settle();
  return opened.read('2.4 Оценка', 'G6')[0]?.[0]?.value;
}

test('work lies in an .xlsx: it is opened, changed, saved over the former one, and is there after a restart', async () => {
  writeFileSync(join(folder, 'работа.xlsx'), bytes);
  await start('работа.xlsx');
  const { value } = await api('GET', '/api/workbook');
  expect(value.state).toBe('ready');
  expect(await pointsIn(value.text ?? '')).toBe(1);

  const opened = await openAddon({ snapshot: JSON.parse(value.text ?? '') as WorkbookFile });
  opened.type('2.4 Оценка', 'F6', '0');
  await opened.settle();
  const text = JSON.stringify({ ...opened.snapshot(), spills: opened.spills() });
  const saved = await api('PUT', '/api/workbook', text, { 'x-studio-version': value.version ?? '' });
  expect(saved).toMatchObject({ ok: true });
  expect(readFileSync(join(folder, 'работа.xlsx.bak'))).toEqual(Buffer.from(bytes));
  const stale = await api('PUT', '/api/workbook', text, { 'x-studio-version': value.version ?? '' });
  expect(stale.error.code).toBe('changedUnderneath');

  await server.close();
  await start('работа.xlsx');
  expect(await pointsIn((await api('GET', '/api/workbook')).value.text ?? '')).toBe(0);
});

const bring = (name: string, content: Uint8Array) =>
  api('POST', '/api/books/bring', JSON.stringify({ name, base64: Buffer.from(content).toString('base64') }));

test('a file that is dragged in is opened as a copy beside the book; the book stays, and is found again among the recent ones', async () => {
  await start('работа.mcqm.json');
  await api('PUT', '/api/workbook', JSON.stringify(host.snapshot()), { 'x-studio-version': 'none' });
  const before = readFileSync(join(folder, 'работа.mcqm.json'), 'utf8');
  expect(await bring('Район.xlsx', bytes)).toEqual({
    ok: true,
    value: { path: join(folder, 'Район.xlsx'), name: 'Район.xlsx', folder },
  });
  expect(readFileSync(join(folder, 'Район.xlsx'))).toEqual(Buffer.from(bytes));
  expect(readFileSync(join(folder, 'работа.mcqm.json'), 'utf8')).toBe(before);
  const { value } = await api('GET', '/api/workbook');
  expect(await pointsIn(value.text ?? '')).toBe(1);

  // From now on the copy is what is saved.
  const opened = await openAddon({ snapshot: JSON.parse(value.text ?? '') as WorkbookFile });
  opened.type('2.4 Оценка', 'F6', '0');
  await opened.settle();
  const text = JSON.stringify({ ...opened.snapshot(), spills: opened.spills() });
  await api('PUT', '/api/workbook', text, { 'x-studio-version': value.version ?? '' });
  expect(readFileSync(join(folder, 'работа.mcqm.json'), 'utf8')).toBe(before);

  // The same name again: neither copy is overwritten.
  expect((await bring('Район.xlsx', bytes)).value.name).toBe('Район 2026-11-22 12-00-00.xlsx');
  const books = (await api('GET', '/api/books')).value as unknown as { name: string; path: string }[];
  expect(books.map(({ name }) => name)).toEqual(['Район.xlsx']);
  expect((await api('POST', '/api/books/open', books[0]?.path ?? '')).ok).toBe(true);
  expect(await pointsIn((await api('GET', '/api/workbook')).value.text ?? '')).toBe(0);
});

test('a workbook in the studio’s own format is brought too, and a page cannot open a file that is not in the list', async () => {
  await start('работа.xlsx');
  const text = new TextEncoder().encode(JSON.stringify(host.snapshot()));
  expect((await bring('год.mcqm.json', text)).value.name).toBe('год.mcqm.json');
  expect((await api('GET', '/api/workbook')).value.state).toBe('ready');
  writeFileSync(join(folder, 'чужая.xlsx'), bytes);
  expect((await api('POST', '/api/books/open', join(folder, 'чужая.xlsx'))).error.code).toBe('bookGone');
  expect((await bring('../../hidden/.xlsx', bytes)).value.path).toBe(join(folder, 'книга.xlsx'));
});

test.each([
  ['текст.xlsx', 'xlsxRefused', 'Это не книга .xlsx: внутри другой формат.'],
  ['чужой.json', 'fileForeign', 'не книга студии'],
])('a hostile file that is dragged in (%s) gets a sentence and changes nothing', async (name, code, sentence) => {
  await start('работа.mcqm.json');
  await api('PUT', '/api/workbook', JSON.stringify(host.snapshot()), { 'x-studio-version': 'none' });
  const before = readdirSync(folder);
  const { error } = await bring(name, new TextEncoder().encode('не таблица'));
  expect(error.code).toBe(code);
  expect(error.sentence).toContain(sentence);
  expect(readdirSync(folder)).toEqual(before);
});

test('«Сохранить как .xlsx» gives a file that opens again', async () => {
  await start('работа.mcqm.json');
  const text = JSON.stringify({ ...host.snapshot(), spills: host.spills() });
  const { value } = await api('POST', '/api/xlsx/export', text);
  writeFileSync(join(folder, 'копия.xlsx'), Buffer.from(value.base64 ?? '', 'base64'));
  await server.close();
  await start('копия.xlsx');
  expect(await pointsIn((await api('GET', '/api/workbook')).value.text ?? '')).toBe(1);
});

test('a studio does not start on a file that is refused, and leaves it as it was', async () => {
  writeFileSync(join(folder, 'чужая.xlsx'), 'не таблица');
  await expect(start('чужая.xlsx')).rejects.toThrow('Это не книга .xlsx: внутри другой формат.');
  expect(readFileSync(join(folder, 'чужая.xlsx'), 'utf8')).toBe('не таблица');
  expect(existsSync(join(folder, 'чужая.xlsx.bak'))).toBe(false);
  // For the hook that closes the server.
  await start('другая.mcqm.json');
});
