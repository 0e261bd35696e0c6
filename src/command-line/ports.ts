import type { CallName, CallResult, Calls } from '../actions/calls';
import type { ShippedCrosswalk } from '../catalog/system-in';
import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import type { WorkbookFile } from '../host/local/workbook-file';
import type { FrameworkSystems } from '../upgrade/plan-framework-move';
import { CommandError } from './command-error';

export interface Catalog {
  readonly frameworks: readonly FrameworkSystems[];
  readonly crosswalk: ShippedCrosswalk;
}

/** What the commands are handed: no command asks where it runs. */
export interface Ports {
  /** Opens a workbook, or a new one, with the add-on over it. */
  openHost(file?: WorkbookFile): Promise<HeadlessHost>;
  /** The frameworks that ship and where their systems stand in each other. */
  catalog(): Catalog;
  /** @throws Error with a `code` of the system */
  read(path: string): Uint8Array;
  /** Replaces the file in one step: the old one or the new one is there, whole, at every moment. */
  write(path: string, bytes: Uint8Array): void;
  exists(path: string): boolean;
  /** The answer of the command. */
  print(line: string): void;
  /** What is under way; never mixed with the answer. */
  progress(line: string): void;
}

/** A call of the sidebar's. @throws CommandError with the action's own sentence */
export function ask<Name extends CallName>(
  host: HeadlessHost,
  name: Name,
  payload: Calls[Name]['in'],
): Calls[Name]['out'] {
  const result = host.call(name, payload) as CallResult<Calls[Name]['out']>;
  if (!result.ok) throw new CommandError(`${result.error.sentence} ${result.error.next}`);
  return result.value;
}
