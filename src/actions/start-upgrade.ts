import type { Host } from '../host/contract';
import type { UpgradeTarget } from '../upgrade/plan-goal';
import type { JobProgress } from './calls';
import type { UpgradePayload } from './payload-schema';
import { planUpgrade } from './plan-upgrade';
import { runAlone } from './run-alone';
import { startMove } from './start-move';

/**
 * Begins an upgrade in place: the snapshot first, then sheet by sheet through `job.step`; `job.cancel` leads back.
 *
 * @param target a region's own checked rubric, filled and cut to the systems of the workbook
 */
export function startUpgrade(host: Host, payload: UpgradePayload, target: UpgradeTarget | null = null): JobProgress {
  return runAlone(host, () => {
    const { book, from, goal } = planUpgrade(host, payload, target);
    return startMove(host, book, 'upgrade', { from, goal });
  });
}
