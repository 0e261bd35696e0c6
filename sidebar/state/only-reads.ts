import type { CallName } from '../../src/actions/calls';

/** Calls that leave the workbook as it is: after any other one, what was read before is read again when it is shown. */
const READS: ReadonlySet<CallName> = new Set([
  'state.read',
  'gaps.read',
  'score.explain',
  'documents.read',
  'snapshots.read',
  'hints.read',
  'upgrade.plan',
  'rubric.read',
  'rubric.export',
  'rubric.judge',
  'cell.open',
]);

export function onlyReads(name: CallName): boolean {
  return READS.has(name);
}
