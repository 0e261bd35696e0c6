import type { Host } from '../host/contract';
import { personFailure } from './person-failure';

/** How long a person waits for somebody else's action in the same file before she is told. */
const PATIENCE = 5000;

/** Runs an action that writes while nobody else writes in this file. */
export function runAlone<T>(host: Host, work: () => T): T {
  const done = host.alone(PATIENCE, work);
  if (!done) throw personFailure('lock-busy');
  return done.value;
}
