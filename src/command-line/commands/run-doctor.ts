import type { RepairReport } from '../../actions/calls';
import type { Ailment } from '../../doctor/ailment';
import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { ask } from '../ports';

/** Examines a workbook sheet by sheet; writes nothing. */
export function examine(host: HeadlessHost): Ailment[] {
  const found: Ailment[] = [];
  let report = ask(host, 'doctor.run', { from: 0 });
  found.push(...report.ailments);
  while (!report.finished) {
    report = ask(host, 'doctor.run', { from: report.done });
    found.push(...report.ailments);
  }
  return found;
}

/**
 * Mends what can be mended, round by round, as the sidebar does; the workbook keeps a snapshot of what was before.
 *
 * @param ids of ailments with a repair
 * @returns what was mended, as it was found
 */
export async function repair(host: HeadlessHost, ids: readonly string[]): Promise<readonly Ailment[]> {
  const done: Ailment[] = [];
  let next: Pick<RepairReport, 'left' | 'snapshot' | 'round'> = { left: ids, snapshot: '', round: 0 };
  while (next.left.length > 0) {
    const report = ask(host, 'doctor.repair', { ids: [...next.left], snapshot: next.snapshot, round: next.round });
    done.push(...report.done);
    await host.settle();
    next = report;
  }
  return done;
}

/** Ailments as lines for a person: what was found, then what a repair will do or what she does herself. */
export function ailmentLines(path: string, ailments: readonly Ailment[]): string[] {
  if (ailments.length === 0) return [`${path}: книга цела`];
  return ailments.map(({ sentence, will, next, cell, sheetName }) => {
    const place = cell ? ` [${sheetName}, строка ${cell.row}]` : ` [${sheetName}]`;
    const repairable = will === null ? next : `${will} (--repair)`;
    return `${path}: ${sentence}${place} → ${repairable}`;
  });
}
