import type { OperationContext } from './context';

/**
 * Tries to take the document's lock. Executions of the local host run one inside another or one after another, so a
 * lock that is held now stays held however long this one waits.
 *
 * @returns true when this execution holds the lock
 */
export function tryLock(context: OperationContext, { milliseconds }: { milliseconds: number }): boolean {
  const { lock, execution } = context;
  if (lock.holder === execution.id) return true;
  if (lock.holder !== null || milliseconds < 0) return false;
  lock.holder = execution.id;
  return true;
}

/** Tells whether this execution holds the lock. */
export function hasLock({ lock, execution }: OperationContext): boolean {
  return lock.holder === execution.id;
}

/** Gives the lock back; without it nothing happens. */
export function releaseLock({ lock, execution }: OperationContext): void {
  if (lock.holder === execution.id) lock.holder = null;
}
