import type { Browser, Page } from 'playwright-core';
import type { CallName, CallResult, Calls } from '../../src/actions/calls';

/** Answers a call as the add-on would; a thrown Error reaches the page's failure handler with its message. */
export type FakeServer = (name: CallName, payload: unknown) => Promise<unknown> | unknown;

export interface OpenSidebar {
  readonly page: Page;
  /** Every call in order, as the add-on got it. */
  readonly calls: { name: CallName; payload: unknown }[];
  /** Console errors, page errors and requests to anywhere: must stay empty. */
  readonly troubles: string[];
}

const ADDRESS = 'http://sidebar.test/';

/** What a call returns when all is well. */
export function reply<N extends CallName>(_name: N, value: Calls[N]['out']): CallResult<Calls[N]['out']> {
  return { ok: true, value };
}

/** Opens the built page at Google's 300 px beside a fake `google.script.run`. */
export async function openSidebar(browser: Browser, html: string, server: FakeServer): Promise<OpenSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, deviceScaleFactor: 2 });
  const opened: OpenSidebar = { page, calls: [], troubles: [] };
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') opened.troubles.push(`console: ${line.text()}`);
  });
  page.on('pageerror', (error) => opened.troubles.push(`page: ${error.message}`));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    opened.troubles.push(`request: ${url}`);
    return route.abort();
  });
  await page.exposeFunction('mcqmFakeServer', async (name: CallName, json: string) => {
    const payload: unknown = JSON.parse(json);
    opened.calls.push({ name, payload });
    try {
      const answer = await server(name, payload);
      return { answer: typeof answer === 'string' ? answer : JSON.stringify(answer) };
    } catch (error) {
      return { thrown: (error as Error).message };
    }
  });
  await page.addInitScript(() => {
    type Handler = (value: unknown) => void;
    type Server = (name: string, json: string) => Promise<{ answer?: string; thrown?: string }>;
    const inPage = window as unknown as { google: unknown; mcqmFakeServer: Server; editorFocused: number };
    inPage.editorFocused = 0;
    const runner = (success: Handler, failure: Handler) => ({
      withSuccessHandler: (handler: Handler) => runner(handler, failure),
      withFailureHandler: (handler: Handler) => runner(success, handler),
      mcqmCall: (name: string, json: string) => {
        void inPage.mcqmFakeServer(name, json).then(({ answer, thrown }) => {
          if (thrown === undefined) success(answer);
          else failure(new Error(thrown));
        });
      },
    });
    const nothing = () => undefined;
    const focus = () => {
      inPage.editorFocused += 1;
    };
    inPage.google = { script: { run: runner(nothing, nothing), host: { editor: { focus } } } };
  });
  // Time goes on by itself; a test that needs 20 seconds of silence winds it forward.
  await page.clock.install();
  await page.goto(ADDRESS);
  return opened;
}
