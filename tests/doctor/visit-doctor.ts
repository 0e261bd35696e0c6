import type { Ailment } from '../../src/doctor/ailment';
import type { Host } from '../../src/host/contract';
import { value } from '../actions/drive-host';

/** All ailments, part by part as the sidebar asks for them. */
export function examine(host: Host): Ailment[] {
  const found: Ailment[] = [];
  for (let from = 0; ; ) {
    const report = value(host, 'doctor.run', { from });
    found.push(...report.ailments);
    if (report.finished) return found;
    from = report.done;
  }
}

/** Repairs these ailments to the end, round by round. */
export function repair(host: Host, ids: readonly string[]): Ailment[] {
  const done: Ailment[] = [];
  let payload = { ids: [...ids], snapshot: '', round: 0 };
  for (;;) {
    const report = value(host, 'doctor.repair', payload);
    done.push(...report.done);
    if (report.left.length === 0) return done;
    payload = { ids: [...report.left], snapshot: report.snapshot, round: report.round };
    if (payload.round > 50) throw new Error('the repair never ends');
  }
}

/** Repairs whatever can be repaired, until an examination finds nothing more of it; what is left is not repairable. */
export function heal(host: Host, repaired: string[] = []): Ailment[] {
  for (let visit = 0; ; visit += 1) {
    const found = examine(host);
    const ids = found.flatMap(({ id, will }) => (will === null ? [] : [id]));
    if (ids.length === 0) return found;
    if (visit > 8) throw new Error(`never healthy: ${ids.join(', ')}`);
    repaired.push(...repair(host, ids).map(({ id }) => id));
  }
}
