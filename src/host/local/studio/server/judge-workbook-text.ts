import { WORKBOOK_FILE_FORMAT } from '../../workbook-file';

/** What a saved text is: a workbook that can be opened, or why it cannot. */
export type WorkbookVerdict =
  | { kind: 'ours' }
  | { kind: 'damaged'; reason: string }
  | { kind: 'foreign' }
  | { kind: 'newer'; found: string };

/**
 * Tells whether a text is a saved workbook before anything is opened or overwritten.
 *
 * Damaged means "was ours": half a file, an empty file, or our mark with the tables gone. A file that never was ours is
 * foreign, so that a wrong `--file` can never be mistaken for lost work.
 *
 * @example judgeWorkbookText('{"format":"mcqm-workbook/2"}') // { kind: 'newer', found: 'mcqm-workbook/2' }
 */
export function judgeWorkbookText(text: string): WorkbookVerdict {
  const [family, version] = WORKBOOK_FILE_FORMAT.split('/') as [string, string];
  if (text.trim() === '') return { kind: 'damaged', reason: 'он пуст' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Our files open with the mark, so half of one still shows whose it was. Zeros are what a power cut leaves behind.
    const ours = text.slice(0, 200).includes(`"${family}/`) || /^\0+$/.test(text.slice(0, 200));
    return ours ? { kind: 'damaged', reason: 'он записан не до конца' } : { kind: 'foreign' };
  }
  const format = isRecord(data) ? data.format : undefined;
  if (!isRecord(data) || typeof format !== 'string' || !format.startsWith(`${family}/`)) return { kind: 'foreign' };
  if (format !== WORKBOOK_FILE_FORMAT) {
    const number = Number(format.slice(family.length + 1));
    return number > Number(version)
      ? { kind: 'newer', found: format }
      : { kind: 'damaged', reason: `версия «${format}» неизвестна` };
  }
  const tables = data.univer;
  if (!isRecord(tables) || !isRecord(tables.sheets) || !Array.isArray(tables.sheetOrder) || !isRecord(data.sheets)) {
    return { kind: 'damaged', reason: 'в нём нет листов' };
  }
  return { kind: 'ours' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
