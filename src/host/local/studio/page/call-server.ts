import type {
  BookPlace,
  BroughtFile,
  LoadReply,
  PageSettings,
  Reply,
  SaveReply,
  SetAsideReply,
  StudioProblem,
  StudioStart,
  XlsxReply,
} from '../studio-protocol';
import { KEY_HEADER, VERSION_HEADER, WINDOW_HEADER } from '../studio-protocol';

/** The studio's own server, as the page sees it. */
export interface StudioServerClient {
  load(): Promise<Reply<LoadReply>>;
  /** @param version what the text was made from; `null` when there was no file */
  save(text: string, version: string | null): Promise<Reply<SaveReply>>;
  saveCopy(text: string): Promise<Reply<SetAsideReply>>;
  startOver(start: StudioStart): Promise<Reply<SetAsideReply>>;
  /** Books opened before, without the present one. */
  books(): Promise<Reply<BookPlace[]>>;
  /** Opens one of them; the present one stays where it lies. */
  openBook(path: string): Promise<Reply<BookPlace>>;
  /** Lays a copy of a file beside the present book, under a free name, and opens it. */
  bringFile(file: BroughtFile): Promise<Reply<BookPlace>>;
  exportXlsx(text: string): Promise<Reply<XlsxReply>>;
  openPrevious(): Promise<Reply<null>>;
  takeOver(): Promise<Reply<null>>;
  release(): Promise<Reply<null>>;
  /** One of the add-on's or the host's files, as text. */
  file(path: string): Promise<string>;
}

/** Not an error of the person's: the program behind the page was closed. */
export const SERVER_GONE: StudioProblem = {
  code: 'serverGone',
  sentence: 'Программа студии закрыта: изменения на этой странице больше не сохраняются.',
  next: 'Если вы что-то изменили после этого, скачайте копию. Затем запустите npm start снова: откроется последнее сохранение.',
};

/** @param windowId tells this window from others on the same workbook */
export function connectServer(settings: PageSettings, windowId: string): StudioServerClient {
  const headers = { [KEY_HEADER]: settings.key, [WINDOW_HEADER]: windowId };
  const call = async <T>(
    method: string,
    path: string,
    body?: string,
    more: Record<string, string> = {},
  ): Promise<Reply<T>> => {
    let response: Response;
    try {
      response = await fetch(path, { method, headers: { ...headers, ...more }, body: body ?? null });
    } catch {
      return { ok: false, error: SERVER_GONE };
    }
    // Another studio answers on the same port by now: it does not know this page's key.
    if (response.status === 403) return { ok: false, error: SERVER_GONE };
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return (await response.json()) as Reply<T>;
  };
  return {
    load: () => call('GET', '/api/workbook'),
    save: (text, version) => call('PUT', '/api/workbook', text, { [VERSION_HEADER]: version ?? 'none' }),
    saveCopy: (text) => call('POST', '/api/copy', text),
    startOver: (start) => call('POST', '/api/start-over', start),
    books: () => call('GET', '/api/books'),
    openBook: (path) => call('POST', '/api/books/open', path),
    bringFile: (file) => call('POST', '/api/books/bring', JSON.stringify(file)),
    exportXlsx: (text) => call('POST', '/api/xlsx/export', text),
    openPrevious: () => call('POST', '/api/open-previous'),
    takeOver: () => call('POST', '/api/take-over'),
    release: () => call('POST', '/api/release'),
    async file(path) {
      const response = await fetch(path, { headers });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    },
  };
}

/** Listens to the server's news for this window until the page is left. */
export function watchWindow(
  settings: PageSettings,
  windowId: string,
  hear: (news: 'writer' | 'reader' | 'hand-over' | 'gone') => void,
): void {
  const source = new EventSource(
    `/api/window?key=${encodeURIComponent(settings.key)}&window=${encodeURIComponent(windowId)}`,
  );
  source.onmessage = (event: MessageEvent<string>) => hear(event.data as 'writer' | 'reader' | 'hand-over');
  source.onerror = () => hear('gone');
}
