import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadlessHost } from '../../../../src/host/local/headless/create-headless-host';
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

test('an .xlsx that is dragged in takes the place of the book, which stays under a dated name', async () => {
  await start('работа.mcqm.json');
  await api('PUT', '/api/workbook', JSON.stringify(host.snapshot()), { 'x-studio-version': 'none' });
  const reply = await api('POST', '/api/xlsx/open', Buffer.from(bytes).toString('base64'));
  expect(reply).toEqual({ ok: true, value: { keptAs: 'работа 2026-11-22 12-00-00.mcqm.json', remarks: [] } });
  expect(await pointsIn((await api('GET', '/api/workbook')).value.text ?? '')).toBe(1);
});

test('a hostile file that is dragged in gets a sentence and changes nothing', async () => {
  await start('работа.mcqm.json');
  await api('PUT', '/api/workbook', JSON.stringify(host.snapshot()), { 'x-studio-version': 'none' });
  const before = readFileSync(join(folder, 'работа.mcqm.json'), 'utf8');
  const reply = await api('POST', '/api/xlsx/open', Buffer.from('не таблица').toString('base64'));
  expect(reply.error).toMatchObject({
    code: 'xlsxRefused',
    sentence: expect.stringContaining('Это не книга .xlsx: внутри другой формат.') as unknown,
    next: 'Открытая книга не изменена.',
  });
  expect(readFileSync(join(folder, 'работа.mcqm.json'), 'utf8')).toBe(before);
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual(['работа.mcqm.json']);
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
