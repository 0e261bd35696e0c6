import { expose } from '../frame/expose';
import { askHost, serviceError } from '../frame/host-bridge';
import type { Shown } from '../sheets/objects';

function showLock(): Shown {
  return expose('Lock', {
    tryLock: (milliseconds: number) => askHost('tryLock', { milliseconds }),
    waitLock(milliseconds: number) {
      if (askHost('tryLock', { milliseconds })) return;
      throw serviceError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => askHost('hasLock'),
    releaseLock() {
      askHost('releaseLock');
    },
  });
}

/** `LockService`: only the document's lock, the one an add-on should use. */
export function lockService(): Shown {
  return expose('LockService', { getDocumentLock: () => showLock() });
}
