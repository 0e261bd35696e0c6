import type { Host } from '../host/contract';
import type { RegisteredSheet } from '../workbook/book-state';
import { planHintNotes } from '../workbook/plan-hint-notes';
import { systemOfKey } from '../workbook/sheet-key';
import { systemsOfRubric, type WorkbookContext } from '../workbook/workbook-context';
import { hintsOfSystem } from './hints-of-system';

/** Lays the notes of all new «Оценка» sheets: one service call for each, beside the one that shows it. */
export function layHints(host: Host, sheets: readonly RegisteredSheet[], context: WorkbookContext): void {
  for (const system of systemsOfRubric(context.rubric)) {
    const sheet = sheets.find(({ key }) => systemOfKey(key) === system.number);
    const hints = hintsOfSystem(context.framework.id, system.number, context.passport);
    if (sheet) host.setNotes(sheet.id, planHintNotes(system, hints));
  }
}
