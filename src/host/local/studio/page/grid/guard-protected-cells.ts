import { CustomCommandExecutionError, type ICommandInfo, ICommandService, type IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetPasteCommand, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import type { Engine } from '../../../engine/engine';
import { touchesProtection } from './touches-protection';

/** Commands by which a person changes cells; where a command names no range, the selection is what it changes. */
const CHANGING_COMMANDS: ReadonlySet<string> = new Set([
  'sheet.command.set-range-values',
  'sheet.command.set-style',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.clear-selection-format',
  'sheet.command.auto-fill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.cut',
  SheetPasteCommand.id,
  SheetPasteShortKeyCommand.id,
  'sheet.command.move-range',
  'sheet.command.toggle-cell-checkbox',
  'sheet.command.delete-range-move-left',
  'sheet.command.delete-range-move-up',
  'sheet.command.insert-range-move-right',
  'sheet.command.insert-range-move-down',
  'sheet.command.remove-row',
  'sheet.command.remove-col',
  'sheet.command.add-worksheet-merge',
  'sheet.command.remove-sheet',
]);

export interface ProtectionPorts {
  /** True while a script runs: scripts of the file's owner change warned cells without being asked, as in Google. */
  scriptRuns(): boolean;
  /** Asks the person; resolves to whether to go on. */
  ask(): Promise<boolean>;
}

/**
 * Protection as a warning, as in Google: a change that touches a protected cell is held back, the person is asked, and
 * it is made after all when she says so.
 */
export function guardProtectedCells(engine: Engine, { scriptRuns, ask }: ProtectionPorts): void {
  const commands = engine.injector.get(ICommandService);
  const selections = engine.injector.get(SheetsSelectionsService);
  let allowed = 0;
  let asking = false;

  const goOn = async (command: ICommandInfo) => {
    allowed += 1;
    try {
      await commands.executeCommand(command.id, command.params);
    } finally {
      allowed -= 1;
    }
  };

  commands.beforeCommandExecuted((command) => {
    if (allowed > 0 || scriptRuns() || !CHANGING_COMMANDS.has(command.id)) return;
    const params = (command.params ?? {}) as ChangeParams;
    const sheetId = params.subUnitId ?? engine.workbook.getActiveSheet()?.getSheetId() ?? '';
    const selected = () => selections.getCurrentSelections().map(({ range }) => range);
    const areas = command.id === 'sheet.command.remove-sheet' ? [] : (rangesOf(params) ?? selected());
    if (!touchesProtection(engine.state.protections, sheetId, areas)) return;
    if (!asking) {
      asking = true;
      void ask().then((yes) => {
        asking = false;
        if (yes) void goOn(command);
      });
    }
    throw new CustomCommandExecutionError('the person is asked first');
  });
}

interface ChangeParams {
  subUnitId?: string;
  range?: IRange | IRange[];
  ranges?: IRange[];
  targetRange?: IRange;
  fromRange?: IRange;
  toRange?: IRange;
}

/** Ranges that a command names itself, whatever it calls them. */
function rangesOf({ range, ranges, targetRange, fromRange, toRange }: ChangeParams): IRange[] | null {
  const named = [range, ranges, targetRange, fromRange, toRange].flat().filter((item) => item !== undefined);
  return named.length > 0 ? named : null;
}
