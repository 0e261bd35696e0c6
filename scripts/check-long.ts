// The long campaigns: the same tests with larger numbers (MCQM_LONG=1). Run before a release, not in the gate.
import { spawnSync } from 'node:child_process';

export function main(args: string[]): void {
  const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--testTimeout=1800000', ...args], {
    stdio: 'inherit',
    env: { ...process.env, MCQM_LONG: '1' },
  });
  process.exit(run.status ?? 1);
}
