import type { Notice } from './studio-state';

/**
 * The strip that says that this workbook is an illustration. The sidebar and «Паспорт» hold the whole note; a strip
 * above the grid has room for its point.
 */
export function sayIllustration(note: string, beginOwn: () => void, close: () => void): Notice {
  return {
    kind: 'note',
    text: /^.*?[.!?](?=\s|$)/s.exec(note)?.[0] ?? note,
    details: note,
    action: { label: 'Начать свою книгу', run: beginOwn },
    close,
  };
}
