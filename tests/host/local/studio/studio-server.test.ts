import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBookshelf } from '../../../../src/host/local/studio/server/bookshelf';
import { type StudioServer, startStudioServer } from '../../../../src/host/local/studio/server/start-studio-server';

const workbook = JSON.stringify({ format: 'mcqm-workbook/1', univer: { sheetOrder: [], sheets: {} }, sheets: {} });
const sidebar = '<!doctype html><script>start()</script>';

let folder: string;
let server: StudioServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcqm-server-'));
  mkdirSync(join(folder, 'bundle', 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'bundle', 'page.js'), 'page()');
  writeFileSync(join(folder, 'bundle', 'sidebar-shim.js'), 'shim()');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  server = await startStudioServer({
    file: join(folder, 'работа.mcqm.json'),
    port: 0,
    bundle: join(folder, 'bundle'),
    addon: { code: 'function onOpen() {}', sidebar },
    start: 'example',
    shelf: openBookshelf(join(folder, 'recent.json'), () => new Date()),
    clock: () => new Date(2026, 10, 22, 12, 0, 0),
    patience: 20,
  });
});
afterEach(() => server.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One raw request: paths and headers go out exactly as given, which `fetch` would not do. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const key = () => new URL(server.address).searchParams.get('key') ?? '';
const api = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
  ask(path, {
    method,
    headers: { 'x-studio-key': key(), 'x-studio-window': 'a', ...headers },
    ...(body === undefined ? {} : { body }),
  });

/** A window that stays open until the server closes. */
function openWindow(id: string): Promise<void> {
  const { port } = new URL(server.address);
  return new Promise((resolve) => {
    const line = request({ host: '127.0.0.1', port, path: `/api/window?key=${key()}&window=${id}` }, (answer) => {
      answer.on('data', (chunk: Buffer) => chunk.includes('writer') && resolve());
      answer.on('error', () => undefined);
    });
    line.on('error', () => undefined);
    line.end();
  });
}

describe('the studio’s server', () => {
  it('gives its page only for the whole address', async () => {
    expect((await ask(`/?key=${key()}`)).status).toBe(200);
    const refused = await ask('/?key=wrong');
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('Откройте адрес целиком, как он напечатан в окне, где запущена команда npm start.');
  });

  it.each([
    ['another host name (a rebound site)', { host: 'evil.example' }],
    ['no port in the host name', { host: '127.0.0.1' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses a request with %s even when it has the key', async (_name, headers: Record<string, string>) => {
    expect((await api('GET', '/api/workbook', undefined, headers)).status).toBe(403);
  });

  it('refuses loading, saving and the add-on’s files without the key', async () => {
    for (const [method, path] of [
      ['GET', '/api/workbook'],
      ['PUT', '/api/workbook'],
      ['POST', '/api/start-over'],
      ['GET', '/addon/Code.js'],
    ] as const) {
      expect((await ask(path, { method })).status).toBe(403);
    }
  });

  it.each([
    '/studio/../secret.js',
    '/studio/%2e%2e/secret.js',
    '/studio/..%2fsecret.js',
    '/studio//secret.js',
    '/secret.js',
    '/studio/',
  ])('gives no file outside its bundle for %s', async (path) => {
    const answer = await ask(`${path}?key=${key()}`);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('lets nothing of the page leave this server, and allows the sidebar’s own script by its checksum', async () => {
    const policy = (await ask(`/?key=${key()}`)).headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("connect-src 'self';");
    // sha256 of «start()» and «shim()» in base64, worked out with openssl.
    expect(policy).toContain("'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='");
    expect(policy).toContain("'sha256-GEOvqZdkUQ22Yh+B6smavozY3R4ZPvIiTf9wmb3iJ50='");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it('saves what the first window sends and gives it back', async () => {
    await openWindow('a');
    expect(JSON.parse((await api('GET', '/api/workbook')).body)).toEqual({
      ok: true,
      value: { state: 'absent', start: 'example' },
    });
    const saved = JSON.parse((await api('PUT', '/api/workbook', workbook, { 'x-studio-version': 'none' })).body);
    expect(readFileSync(join(folder, 'работа.mcqm.json'), 'utf8')).toBe(workbook);
    expect(JSON.parse((await api('GET', '/api/workbook')).body).value).toEqual({
      state: 'ready',
      remarks: [],
      text: workbook,
      version: saved.value.version,
    });
  });

  it('refuses a save from a second window', async () => {
    await openWindow('a');
    const refused = JSON.parse(
      (await api('PUT', '/api/workbook', workbook, { 'x-studio-window': 'b', 'x-studio-version': 'none' })).body,
    );
    expect(refused.error).toEqual({
      code: 'notWriter',
      sentence: 'Книга открыта для работы в другом окне.',
      next: 'Сохраняет только оно. Чтобы работать здесь, нажмите «Работать здесь».',
    });
  });

  it('never replaces the file by something that is no workbook', async () => {
    await openWindow('a');
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await api('PUT', '/api/workbook', '{"format":', { 'x-studio-version': 'none' })).status).toBe(500);
    silent.mockRestore();
    expect(JSON.parse((await api('GET', '/api/workbook')).body).value.state).toBe('absent');
  });

  it('keeps the former workbook under a dated name when an empty one is begun', async () => {
    await openWindow('a');
    await api('PUT', '/api/workbook', workbook, { 'x-studio-version': 'none' });
    const reply = JSON.parse((await api('POST', '/api/start-over', 'empty')).body);
    expect(reply.value).toEqual({ keptAs: 'работа 2026-11-22 12-00-00.mcqm.json' });
    expect(JSON.parse((await api('GET', '/api/workbook')).body).value).toEqual({ state: 'absent', start: 'empty' });
  });

  it('says when the port is busy', async () => {
    const { port } = new URL(server.address);
    const again = startStudioServer({
      file: join(folder, 'другая.mcqm.json'),
      port: Number(port),
      bundle: join(folder, 'bundle'),
      addon: { code: '', sidebar },
      start: 'empty',
      shelf: openBookshelf(join(folder, 'recent.json'), () => new Date()),
      clock: () => new Date(),
    });
    await expect(again).rejects.toThrow(
      `Порт ${port} занят другой программой. Выберите другой: npm start -- --port 8090, или запустите без --port.`,
    );
  });

  it('does not start over a file that is not a workbook', async () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    const start = startStudioServer({
      file: join(folder, 'package.json'),
      port: 0,
      bundle: join(folder, 'bundle'),
      addon: { code: '', sidebar },
      start: 'empty',
      shelf: openBookshelf(join(folder, 'recent.json'), () => new Date()),
      clock: () => new Date(),
    });
    await expect(start).rejects.toThrow(/не книга студии/);
  });
});
