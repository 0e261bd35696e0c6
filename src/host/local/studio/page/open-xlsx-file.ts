import type { StudioServerClient } from './call-server';
import { askOnScreen, showToast } from './editor-on-screen';
import { KEPT } from './start-over';
import type { StudioStore } from './studio-state';

/** Opens an `.xlsx` that the person brought, in place of the book on the screen, which stays under a dated name. */
export async function openXlsxFile(
  store: StudioStore,
  server: StudioServerClient,
  file: File,
  ownWork: boolean,
  stopSaving: () => void,
): Promise<void> {
  if (ownWork) {
    const answer = await askOnScreen(store, {
      title: `Открыть «${file.name}»?`,
      text: `Эта книга не пропадёт: файл «${store.get().fileName}» останется в той же папке под именем с сегодняшней датой.`,
      buttons: [
        { label: 'Открыть', answer: 'yes' },
        { label: 'Остаться в этой книге', answer: 'no' },
      ],
      escape: 'no',
    });
    if (answer !== 'yes') return;
  }
  const reply = await server.openXlsx(await base64Of(file));
  if (!reply.ok) {
    showToast(store, { title: `«${file.name}» не открыт`, text: reply.error.sentence, seconds: 30 });
    return;
  }
  stopSaving();
  if (ownWork && reply.value.keptAs) sessionStorage.setItem(KEPT, reply.value.keptAs);
  window.location.reload();
}

async function base64Of(file: File): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });
  return String(reader.result).replace(/^[^,]*,/, '');
}
