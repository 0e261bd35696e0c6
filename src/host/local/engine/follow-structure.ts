import type { ICommandInfo, ICommandService } from '@univerjs/core';
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type IRemoveColMutationParams,
  type IRemoveRowsMutationParams,
  type IRemoveSheetMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { StoredProtection, StoredRange, StoredSheetsState } from '../workbook-file';

type Axis = 'Row' | 'Column';

/** Moves or widens a range after lines were inserted before or inside it. */
function afterInsert(range: StoredRange, axis: Axis, at: number, count: number): StoredRange {
  const start = range[`start${axis}`];
  const end = range[`end${axis}`];
  if (at > end) return range;
  return { ...range, [`start${axis}`]: at <= start ? start + count : start, [`end${axis}`]: end + count };
}

/** Moves or narrows a range after lines `from`-`to` were deleted; `null` when nothing of it is left. */
function afterRemove(range: StoredRange, axis: Axis, from: number, to: number): StoredRange | null {
  const shift = (line: number) => (line > to ? line - (to - from + 1) : Math.min(line, from));
  const start = range[`start${axis}`];
  const end = range[`end${axis}`];
  if (start >= from && end <= to) return null;
  const newEnd = end >= from && end <= to ? from - 1 : shift(end);
  return { ...range, [`start${axis}`]: shift(start), [`end${axis}`]: newEnd };
}

function change(state: StoredSheetsState, sheetId: string, move: (range: StoredRange) => StoredRange | null): void {
  const kept: StoredProtection[] = [];
  for (const protection of state.protections) {
    if (protection.sheetId !== sheetId) {
      kept.push(protection);
      continue;
    }
    const range = protection.range && move(protection.range);
    if (protection.range && !range) continue;
    const unprotected = protection.unprotected.map(move).filter((hole) => hole !== null);
    kept.push({ ...protection, range, unprotected });
  }
  state.protections = kept;
  state.lists = state.lists.flatMap((list) => {
    if (list.sheetId !== sheetId) return [list];
    const range = move(list.range);
    return range ? [{ ...list, range }] : [];
  });
}

/** Keeps protections and the sources of dropdowns on their cells while people insert and delete rows, columns and sheets. */
export function followStructure(commands: ICommandService, state: StoredSheetsState): { dispose(): void } {
  return commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === InsertRowMutation.id) {
      const { subUnitId, range } = command.params as IInsertRowMutationParams;
      const count = range.endRow - range.startRow + 1;
      change(state, subUnitId, (kept) => afterInsert(kept, 'Row', range.startRow, count));
    } else if (command.id === InsertColMutation.id) {
      const { subUnitId, range } = command.params as IInsertColMutationParams;
      const count = range.endColumn - range.startColumn + 1;
      change(state, subUnitId, (kept) => afterInsert(kept, 'Column', range.startColumn, count));
    } else if (command.id === RemoveRowMutation.id) {
      const { subUnitId, range } = command.params as IRemoveRowsMutationParams;
      change(state, subUnitId, (kept) => afterRemove(kept, 'Row', range.startRow, range.endRow));
    } else if (command.id === RemoveColMutation.id) {
      const { subUnitId, range } = command.params as IRemoveColMutationParams;
      change(state, subUnitId, (kept) => afterRemove(kept, 'Column', range.startColumn, range.endColumn));
    } else if (command.id === RemoveSheetMutation.id) {
      const { subUnitId } = command.params as IRemoveSheetMutationParams;
      state.protections = state.protections.filter(({ sheetId }) => sheetId !== subUnitId);
      state.lists = state.lists.filter(({ sheetId }) => sheetId !== subUnitId);
    }
  });
}
