import type { BookPlace, Reply } from '../studio-protocol';
import type { StudioServerClient } from './call-server';
import { askOnScreen, showToast } from './editor-on-screen';
import { sayAfterReload } from './start-over';
import type { StudioStore } from './studio-state';

export interface OpenBookPorts {
  readonly store: StudioStore;
  readonly server: StudioServerClient;
  /** The book on the screen is the person's own, and so lies on the disk. */
  readonly ownWork: boolean;
  /** Stops saving into the former book: the page is about to be another book's. */
  stopSaving(): void;
}

/** Opens a book of the list in place of the present one, which stays where it lies. */
export async function openRecent(ports: OpenBookPorts, book: BookPlace): Promise<void> {
  finish(ports, book.name, await ports.server.openBook(book.path));
}

/** Opens a file that was dragged in or chosen: first says what will happen to it and to the present book. */
export async function bringFile(ports: OpenBookPorts, file: File): Promise<void> {
  const { fileName, filePath } = ports.store.get();
  const folder = filePath.slice(0, -fileName.length - 1);
  const present = ports.ownWork ? ` Книга «${fileName}» останется как есть, вернуться к ней можно через «Книги».` : '';
  const answer = await askOnScreen(ports.store, {
    title: `Открыть «${file.name}»?`,
    text: `В папку «${folder}» ляжет копия файла, и дальше сохраняться будет она; сам файл не изменится.${present}`,
    buttons: [
      { label: 'Открыть', answer: 'yes' },
      { label: 'Остаться в этой книге', answer: 'no' },
    ],
    escape: 'no',
  });
  if (answer !== 'yes') return;
  finish(ports, file.name, await ports.server.bringFile({ name: file.name, base64: await base64Of(file) }));
}

/** Lets the person choose a file of her computer. */
export function pickFile(open: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) open(file);
  });
  input.click();
}

function finish({ store, ownWork, stopSaving }: OpenBookPorts, name: string, reply: Reply<BookPlace>): void {
  if (!reply.ok) {
    showToast(store, {
      title: `«${name}» не открыт`,
      text: `${reply.error.sentence} ${reply.error.next}`,
      seconds: 30,
    });
    return;
  }
  stopSaving();
  const left = ownWork ? ` «${store.get().fileName}» сохранена и осталась на месте: она в меню «Книги».` : '';
  sayAfterReload(`Открыта книга «${reply.value.name}».${left}`);
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
