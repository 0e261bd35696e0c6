import type { RubricPosition } from '../catalog/rubric';
import { writeAnswer } from '../catalog/write-answer';
import type { Area } from './area';
import { suggestionsList } from './comment-suggestions';
import { DELIVERABLE_STATUSES } from './deliverable-columns';
import { DOCUMENT_KINDS, YES_NO } from './document-kinds';
import { systemsOfRubric, type WorkbookContext } from './workbook-context';

/** One column of the hidden sheet `_lists`. */
export interface AnswerList {
  /** What makes two lists the same list. */
  readonly id: string;
  readonly entries: readonly string[];
}

/** Positions with the same choices share one list. */
export function scaleListId(position: Pick<RubricPosition, 'scale'>): string {
  return `scale:${position.scale.map(writeAnswer).join('|')}`;
}

/** Every list of the workbook, in the order of the columns of `_lists`. Suggestions stand last: older workbooks have none. */
export function listsOf(context: Pick<WorkbookContext, 'rubric' | 'deliverables' | 'suggestions'>): AnswerList[] {
  const lists = new Map<string, AnswerList>();
  const add = (id: string, entries: readonly string[]) => {
    if (!lists.has(id)) lists.set(id, { id, entries });
  };
  add('kinds', DOCUMENT_KINDS);
  add('yes-no', YES_NO);
  for (const { positions } of systemsOfRubric(context.rubric)) {
    for (const position of positions) add(scaleListId(position), position.scale.map(writeAnswer));
  }
  if (context.deliverables) add('deliverable-status', DELIVERABLE_STATUSES);
  return [...lists.values(), ...(context.suggestions ?? []).map(suggestionsList)];
}

/** Where a list's entries stand on `_lists`: one column each, under a row with its name. */
export function listArea(lists: readonly AnswerList[], id: string): Area {
  const index = lists.findIndex((list) => list.id === id);
  const list = lists[index];
  if (!list) throw new Error(`There is no list ${id}`);
  return { row: 2, column: index + 1, rows: list.entries.length, columns: 1 };
}
