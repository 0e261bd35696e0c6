import type { EditorPort } from '../../local-host';
import type { DialogRequest, StudioStore } from './studio-state';

/** Name of the add-on on screen. */
const PRODUCT = 'МСОКО: оценка механизмов';
/** Google shows a toast this long when the script names no time. */
const TOAST_SECONDS = 5;

/** Asks in the middle of the screen; resolves to the chosen answer. */
export function askOnScreen(store: StudioStore, request: Omit<DialogRequest, 'answered'>): Promise<string> {
  return new Promise((resolve) => {
    const dialog: DialogRequest = {
      ...request,
      answered(answer) {
        store.set(({ dialogs }) => ({ dialogs: dialogs.filter((item) => item !== dialog) }));
        resolve(answer);
      },
    };
    store.set(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
  });
}

/** Shows a short message that goes by itself; with 0 or less it stays for a minute. */
export function showToast(store: StudioStore, message: { title: string; text: string; seconds: number }): void {
  const id = Math.max(0, ...store.get().toasts.map((toast) => toast.id)) + 1;
  store.set(({ toasts }) => ({ toasts: [...toasts, { id, title: message.title, text: message.text }] }));
  const seconds = message.seconds > 0 ? message.seconds : 60;
  setTimeout(() => store.set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })), seconds * 1000);
}

/**
 * The editor around the grid, drawn by the studio.
 *
 * @param activate makes a place in the grid visible
 */
export function editorOnScreen(store: StudioStore, activate: EditorPort['activate']): EditorPort {
  let showings = 0;
  const nextShowing = () => {
    showings += 1;
    return showings;
  };
  return {
    // In Google an add-on's menu bears the add-on's name, which the script does not know.
    setMenu: (caption, menu) => store.set({ menuCaption: caption === 'addon' ? PRODUCT : caption, menu }),
    showSidebar: (page) => store.set({ sidebar: { ...page, shown: nextShowing() } }),
    showDialog: ({ title, html, width, height }) =>
      store.set({ htmlDialog: { title, html, width, height, shown: nextShowing() } }),
    alert: ({ title, text, buttons }) => alert(store, title, text, buttons),
    toast: (message) => showToast(store, { ...message, seconds: message.seconds || TOAST_SECONDS }),
    activate,
    log(level, text) {
      if (level === 'error') console.error(text);
      else if (level === 'warn') console.warn(text);
      else console.info(text);
    },
  };
}

/**
 * `ui.alert` stops the script until a button is pressed. A message with one button can have only one answer, so it is
 * drawn by the studio and the script goes on; for a real question only the browser's own box can stop a script.
 */
function alert(
  store: StudioStore,
  title: string,
  text: string,
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL',
) {
  if (buttons === 'OK') {
    void askOnScreen(store, {
      title: title || 'Сообщение',
      text,
      buttons: [{ label: 'ОК', answer: 'OK' }],
      escape: 'CLOSE',
    });
    return 'OK';
  }
  if (buttons === 'YES_NO_CANCEL') {
    throw new Error('not implemented: a question with three buttons (не реализовано: вопрос с тремя кнопками)');
  }
  const question = [title, text].filter((part) => part !== '').join('\n\n');
  const yes = window.confirm(buttons === 'YES_NO' ? `${question}\n\n(ОК — да, Отмена — нет)` : question);
  if (buttons === 'YES_NO') return yes ? 'YES' : 'NO';
  return yes ? 'OK' : 'CANCEL';
}
