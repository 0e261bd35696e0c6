import { saveBookFile } from '../book-files';
import { type NewBook, openNewBook } from '../open-new-book';
import type { Ports } from '../ports';

/** Creates a workbook and saves it. Never over a file that is there. */
export async function newBook(ports: Ports, book: NewBook): Promise<void> {
  const { host, framework, systems } = await openNewBook(ports, book);
  try {
    await saveBookFile(ports, book.path, host);
    ports.print(`${book.path}: создана, методика ${framework}, систем: ${systems}`);
  } finally {
    await host.dispose();
  }
}
