import { createScriptRun } from './create-script-run';

// Runs inside the sandboxed frame of a sidebar or dialog, before its own scripts. It knows nothing but postMessage.

interface GoogleShim {
  script: { run: unknown; host: unknown };
}

const pending = new Map<number, (reply: { ok: boolean; json?: string; error?: string }) => void>();
let calls = 0;

const send = (message: Record<string, unknown>) => window.parent.postMessage(message, '*');

window.addEventListener(
  'message',
  (event: MessageEvent<{ reply?: number; ok: boolean; json?: string; error?: string }>) => {
    if (event.source !== window.parent || typeof event.data?.reply !== 'number') return;
    const settle = pending.get(event.data.reply);
    pending.delete(event.data.reply);
    settle?.(event.data);
  },
);

const run = createScriptRun((name, args) => {
  calls += 1;
  const id = calls;
  send({ run: id, name, args });
  return new Promise((resolve) => {
    pending.set(id, resolve);
  });
});

const host = {
  origin: 'https://docs.google.com',
  close: () => send({ host: 'close' }),
  setWidth: (width: number) => send({ host: 'setWidth', value: width }),
  setHeight: (height: number) => send({ host: 'setHeight', value: height }),
  editor: { focus: () => send({ host: 'focus' }) },
};

(window as unknown as { google: GoogleShim }).google = { script: { run, host } };

// Two keys belong to the whole studio, also while the keyboard is in here: «save» means the workbook, F6 leads out.
window.addEventListener('keydown', (event) => {
  const save = (event.ctrlKey || event.metaKey) && event.code === 'KeyS';
  if (!save && event.key !== 'F6') return;
  event.preventDefault();
  send({ host: save ? 'save' : 'region' });
});
