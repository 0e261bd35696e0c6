import type { Transport } from './create-client';

interface Runner {
  withSuccessHandler(then: (reply: unknown) => void): Runner;
  withFailureHandler(then: (thrown: unknown) => void): Runner;
  mcqmCall(name: string, json: string): void;
}

interface GoogleInPage {
  script: { run: Runner; host?: { editor?: { focus?(): void } } };
}

// Google (or the studio) puts this object into the page; a page opened from a folder has none.
const inPage = () => (globalThis as { google?: GoogleInPage }).google?.script;

/** What the transport rejects with where there is no add-on to reach. */
export const NO_SERVER = 'google.script is not in this page';

/** Reaches the add-on through `google.script.run`. */
export const googleTransport: Transport = (name, json) =>
  new Promise((resolve, reject) => {
    const script = inPage();
    if (!script) throw new Error(NO_SERVER);
    script.run.withSuccessHandler(resolve).withFailureHandler(reject).mcqmCall(name, json);
  });

/** Hands the keyboard to the sheet, so that a person who jumped to a cell can type at once. */
export function focusEditor(): void {
  inPage()?.host?.editor?.focus?.();
}
