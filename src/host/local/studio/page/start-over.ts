import type { StudioStart } from '../studio-protocol';
import type { StudioServerClient } from './call-server';
import { askOnScreen } from './editor-on-screen';
import type { StudioStore } from './studio-state';

/** Where a sentence waits while the page is opened anew. */
const WAITING = 'studio-says';

/** Keeps a sentence for the page that is about to be opened. */
export function sayAfterReload(sentence: string): void {
  sessionStorage.setItem(WAITING, sentence);
}

/**
 * Begins another workbook in the same file; the former one stays beside it under a dated name.
 *
 * @param ownWork the workbook on the screen is the person's own, so she is asked first
 * @returns whether the page is being opened anew
 */
export async function startOver(
  store: StudioStore,
  server: StudioServerClient,
  start: StudioStart,
  ownWork: boolean,
): Promise<boolean> {
  if (ownWork) {
    const answer = await askOnScreen(store, {
      title: start === 'empty' ? 'Начать пустую книгу?' : 'Открыть пример?',
      text: `Эта книга не пропадёт: файл «${store.get().fileName}» останется в той же папке под именем с сегодняшней датой.`,
      buttons: [
        { label: start === 'empty' ? 'Начать пустую' : 'Открыть пример', answer: 'yes' },
        { label: 'Остаться в этой книге', answer: 'no' },
      ],
      escape: 'no',
    });
    if (answer !== 'yes') return false;
  }
  const reply = await server.startOver(start);
  if (!reply.ok) {
    store.set({ save: { kind: 'failed', problem: reply.error } });
    return false;
  }
  if (ownWork && reply.value.keptAs) sayAfterReload(`Прежняя книга сохранена в той же папке: «${reply.value.keptAs}».`);
  window.location.reload();
  return true;
}

/** After the page was opened anew: says where the former workbook is. */
export function showWaiting(store: StudioStore): void {
  const sentence = sessionStorage.getItem(WAITING);
  if (!sentence) return;
  sessionStorage.removeItem(WAITING);
  showNote(store, 'kept', sentence);
}

/** Says what a person should know about how the file was read. */
export function showRemarks(store: StudioStore, remarks: readonly string[]): void {
  remarks.forEach((remark, index) => {
    showNote(store, `remark ${index}`, remark);
  });
}

function showNote(store: StudioStore, name: string, text: string): void {
  const close = () => store.set((now) => ({ notices: { ...now.notices, [name]: undefined } }));
  store.set(({ notices }) => ({ notices: { ...notices, [name]: { kind: 'note', text, close } } }));
}
