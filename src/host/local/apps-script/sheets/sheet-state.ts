import type { SheetFacts } from '../../operations/change-sheets';
import { implementationOf } from '../frame/expose';
import { askHost, serviceError } from '../frame/host-bridge';
import type { Shown } from './objects';

/** What every method of a sheet works on. */
export interface SheetState {
  sheetId: string;
  shown: Shown;
}

/** What the host knows of a sheet now. */
export function factsOf({ sheetId }: SheetState): SheetFacts {
  const found = askHost('listSheets').find((sheet) => sheet.sheetId === sheetId);
  if (!found) throw serviceError('The sheet has been deleted (лист удалён).');
  return found;
}

/** The id of a sheet that a script passed as an argument. */
export function sheetIdOf(sheet: unknown): string {
  return implementationOf<SheetState>(sheet).sheetId;
}
