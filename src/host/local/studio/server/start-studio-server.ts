import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { basename } from 'node:path';
import { KEY_HEADER, type StudioStart } from '../studio-protocol';
import { type ApiContext, answerApi } from './answer-api';
import type { Bookshelf } from './bookshelf';
import { isKey, refuseRequest } from './check-request';
import { collectAssets } from './collect-assets';
import { openStore } from './open-store';
import { renderPage, renderRefusal } from './render-page';
import { StudioError } from './studio-error';
import { openWindowDesk } from './window-desk';
import { contentSecurityPolicy, inlineScriptsOf, writeSecurityHeaders } from './write-security-headers';

export interface StudioServerOptions {
  /** Path of the workbook's file. */
  readonly file: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Folder of the built page. */
  readonly bundle: string;
  /** The add-on's files, as they go to Google. */
  readonly addon: { readonly code: string; readonly sidebar: string };
  readonly start: StudioStart;
  /** The open book is already taken from it. */
  readonly shelf: Bookshelf;
  readonly clock: () => Date;
  /** Milliseconds that a reloading window may be away; tests shorten it. */
  readonly patience?: number;
}

export interface StudioServer {
  /** Full address to open, with the key. */
  readonly address: string;
  /** Lets the open window save, then stops. */
  close(): Promise<void>;
}

/**
 * Serves the studio on the loopback address.
 *
 * @throws StudioError when the port is busy or the file is not a workbook that this version can open
 */
export async function startStudioServer(options: StudioServerOptions): Promise<StudioServer> {
  const key = randomBytes(18).toString('base64url');
  const assets = collectAssets(options.bundle);
  const shim = assets.get('/studio/sidebar-shim.js')?.body.toString('utf8') ?? '';
  const inlineScripts = [shim, ...inlineScriptsOf(options.addon.sidebar)];
  const text = (body: string, type: string) => ({ body: Buffer.from(body), type });
  assets.set('/addon/Code.js', text(options.addon.code, 'text/plain; charset=utf-8'));
  assets.set('/addon/sidebar.html', text(options.addon.sidebar, 'text/plain; charset=utf-8'));
  const store = openStore(options.file);
  // Refused before anything is shown: a file that never was ours must not come near a save.
  await store.read();
  const context: ApiContext = {
    store,
    shelf: options.shelf,
    desk: openWindowDesk(options.patience ?? 1500),
    clock: options.clock,
    start: options.start,
  };
  const sockets = new Set<Socket>();

  const servePage = (response: ServerResponse) => {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, inlineScripts));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(renderPage({ key, fileName: basename(context.store.path), filePath: context.store.path }, nonce));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    writeSecurityHeaders(response);
    if (refuseRequest(request, port) !== null) return void response.writeHead(403).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const given = request.headers[KEY_HEADER] ?? url.searchParams.get('key');
    const asset = assets.get(url.pathname);
    if (url.pathname.startsWith('/studio/') && asset && request.method === 'GET') return sendAsset(response, asset);
    if (!isKey(given, key)) {
      const { sentence, next } = new StudioError('stale');
      response.writeHead(403, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'",
      });
      return void response.end(renderRefusal(sentence, next));
    }
    if (asset && request.method === 'GET') return sendAsset(response, asset);
    if (url.pathname === '/' && request.method === 'GET') return servePage(response);
    if (url.pathname === '/api/window' && request.method === 'GET') return keepWindow(request, response, url, context);
    return answerApi(request, response, context);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(server, options.port);

  return {
    address: `http://127.0.0.1:${port}/?key=${key}`,
    async close() {
      await context.desk.askToSave();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
    },
  };
}

function sendAsset(response: ServerResponse, asset: { body: Buffer; type: string }): void {
  response.setHeader('Content-Type', asset.type);
  response.end(asset.body);
}

/** One line stays open per window: the server tells news through it, and its end tells that the window was closed. */
function keepWindow(request: IncomingMessage, response: ServerResponse, url: URL, { desk }: ApiContext): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  const leave = desk.join(url.searchParams.get('window') ?? '', (news) => response.write(`data: ${news}\n\n`));
  request.on('close', leave);
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(busy ? new StudioError('portBusy', { port: String(port) }) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
