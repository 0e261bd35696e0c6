import type { Host } from '../host/contract';
import type { BuildJob } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { freeName, sheetOrder, standardName } from '../workbook/sheet-names';
import type { WorkbookContext } from '../workbook/workbook-context';
import { isOurs } from './clear-leftovers';
import { planSheet } from './plan-sheet';

/**
 * Builds one sheet of a creation.
 *
 * @returns what the job remembers of it
 */
export function buildJobSheet(
  host: Host,
  job: BuildJob,
  key: SheetKey,
  context: WorkbookContext,
): Pick<BuildJob, 'made' | 'names'> {
  const build = (name: string) => {
    const names = job.names.map((named) => (named.key === key ? { key, name } : named));
    const own = new Map(names.map((named) => [named.key, named.name]));
    const id = host.buildSheet(planSheet({ ...context, names: own }, key), tabIndex(job, key));
    return id === null ? null : { names, made: [...job.made, { key, id, name }] };
  };
  const name = job.names.find((named) => named.key === key)?.name ?? standardName(key);
  const built = build(name) ?? build(clearPlace(host, key, name));
  if (!built) throw new Error(`The name of the sheet ${key} was taken twice`);
  return built;
}

/** What stands under the name: ours from an earlier try goes; a user's own stays, and we step aside. */
function clearPlace(host: Host, key: SheetKey, name: string): string {
  const standing = host.sheetNamed(name);
  if (standing && isOurs(host, standing.id, key)) {
    host.deleteSheets([standing.id]);
    return name;
  }
  return freeName(
    key,
    host.sheets().map((sheet) => sheet.name),
  );
}

/** Our tabs go first, in their order; the user's own move to the right. */
function tabIndex(job: BuildJob, key: SheetKey): number {
  const order = sheetOrder(job.systems, true);
  return job.made.filter((made) => order.indexOf(made.key) < order.indexOf(key)).length;
}
