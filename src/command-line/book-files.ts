import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import { exportWorkbook } from '../xlsx/export-workbook';
import { importWorkbook } from '../xlsx/import-workbook';
import { XlsxRefusal } from '../xlsx/xlsx-refusal';
import { CommandError } from './command-error';
import type { Ports } from './ports';

/** Opens an `.xlsx` and calculates it. @throws CommandError with what is wrong with the file */
export async function openBookFile(ports: Ports, path: string): Promise<HeadlessHost> {
  const bytes = readBytes(ports, path);
  try {
    const { file, remarks } = await importWorkbook(bytes);
    for (const remark of remarks) ports.progress(`${path}: ${remark}`);
    const host = await ports.openHost(file);
    await host.settle();
    return host;
  } catch (error) {
    if (error instanceof XlsxRefusal) throw new CommandError(error.message);
    throw error;
  }
}

/** Saves as `.xlsx`; what is written is read again before the old file is replaced. */
export async function saveBookFile(ports: Ports, path: string, host: HeadlessHost): Promise<void> {
  await host.settle();
  ports.write(path, await exportWorkbook(host.snapshot(), host.spills()));
}

export function readBytes(ports: Ports, path: string): Uint8Array {
  try {
    return ports.read(path);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const words: Record<string, string> = {
      ENOENT: 'такого файла нет',
      EACCES: 'нет прав его читать',
      EISDIR: 'это папка',
    };
    throw new CommandError(`Файл не открывается: ${words[code] ?? code}. Проверьте путь и права.`);
  }
}
