import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { exportWorkbook } from '../../../../xlsx/export-workbook';
import type {
  BookPlace,
  BroughtFile,
  LoadReply,
  Reply,
  SaveReply,
  SetAsideReply,
  StudioStart,
  XlsxReply,
} from '../studio-protocol';
import { VERSION_HEADER, WINDOW_HEADER } from '../studio-protocol';
import type { Bookshelf } from './bookshelf';
import { bringFile, listBooks, openBook } from './change-book';
import { judgeWorkbookText } from './judge-workbook-text';
import { StudioError } from './studio-error';
import type { WindowDesk } from './window-desk';
import type { WorkbookStore } from './workbook-store';
import type { TravellingText } from './xlsx-store';

export interface ApiContext {
  /** Of the book that is open now. */
  store: WorkbookStore;
  readonly shelf: Bookshelf;
  readonly desk: WindowDesk;
  readonly clock: () => Date;
  /** What a workbook without a file begins with; the buttons of the page change it. */
  start: StudioStart;
}

/** A year's workbook of nine systems is about 3 MB. */
const LARGEST_BODY = 64 * 1024 * 1024;

/**
 * Answers one call of the page. Errors that a person can fix go back as a sentence with HTTP 200: they are answers, and
 * the browser's console stays clean for real faults.
 */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  context: ApiContext,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const handler = HANDLERS[`${request.method} ${path}`];
  if (!handler) {
    response.writeHead(404).end();
    return;
  }
  let reply: Reply<unknown>;
  try {
    reply = { ok: true, value: await handler(context, request, await readBody(request)) };
  } catch (error) {
    if (!(error instanceof StudioError)) throw error;
    reply = { ok: false, error: problemOf(error) };
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(reply));
}

type Handler = (context: ApiContext, request: IncomingMessage, body: string) => unknown;

const HANDLERS: Record<string, Handler> = {
  'GET /api/workbook': async ({ store, start }): Promise<LoadReply> => {
    const stored = await store.read();
    if (stored.state === 'absent') return { state: 'absent', start };
    if (stored.state === 'ready') return stored;
    return { state: 'damaged', error: problemOf(stored.error), hasPrevious: stored.hasPrevious };
  },
  'PUT /api/workbook': async ({ store, desk }, request, body): Promise<SaveReply> => {
    requireWriter(desk, request);
    requireWorkbook(body);
    const version = request.headers[VERSION_HEADER];
    return { version: await store.save(body, version === 'none' || typeof version !== 'string' ? null : version) };
  },
  'POST /api/copy': async ({ store, clock }, _request, body): Promise<SetAsideReply> => {
    requireWorkbook(body);
    return { keptAs: basename(await store.saveCopy(body, clock())) };
  },
  'POST /api/start-over': (context, request, body): SetAsideReply => {
    requireWriter(context.desk, request);
    context.start = body === 'example' ? 'example' : 'empty';
    const kept = context.store.setAside(context.clock());
    return { keptAs: kept === null ? null : basename(kept) };
  },
  'GET /api/books': (context): BookPlace[] => listBooks(context),
  'POST /api/books/open': (context, request, body): Promise<BookPlace> => {
    requireWriter(context.desk, request);
    return openBook(context, body);
  },
  /** A file that was dragged in or chosen: judged whole before anything else happens. */
  'POST /api/books/bring': (context, request, body): Promise<BookPlace> => {
    requireWriter(context.desk, request);
    return bringFile(context, JSON.parse(body) as BroughtFile);
  },
  /** The workbook on the screen as `.xlsx`, as base64, for a place that the person chooses. */
  'POST /api/xlsx/export': async (_context, _request, body): Promise<XlsxReply> => {
    requireWorkbook(body);
    const { spills = [], ...file } = JSON.parse(body) as TravellingText;
    return { base64: Buffer.from(await exportWorkbook(file, spills)).toString('base64') };
  },
  'POST /api/open-previous': ({ store, desk, clock }, request): null => {
    requireWriter(desk, request);
    store.openPrevious(clock());
    return null;
  },
  'POST /api/take-over': async ({ desk }, request): Promise<null> => {
    await desk.takeOver(windowOf(request));
    return null;
  },
  'POST /api/release': ({ desk }, request): null => {
    desk.release(windowOf(request));
    return null;
  },
};

export function problemOf(error: StudioError) {
  return { code: error.code, sentence: error.sentence, next: error.next };
}

function windowOf(request: IncomingMessage): string {
  return String(request.headers[WINDOW_HEADER] ?? '');
}

function requireWriter(desk: WindowDesk, request: IncomingMessage): void {
  if (!desk.isWriter(windowOf(request))) throw new StudioError('notWriter');
}

/** Whatever goes wrong in the page, something that is no workbook never replaces one. */
function requireWorkbook(text: string): void {
  if (judgeWorkbookText(text).kind !== 'ours') throw new Error('the page sent something that is not a workbook file');
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
