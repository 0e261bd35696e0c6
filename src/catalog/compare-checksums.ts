import type { ItemChecksums } from './item-checksums';

/** What became of an item since the digests were written. */
export interface ChecksumChange {
  readonly key: string;
  readonly change: 'changed' | 'added' | 'dropped' | 'moved';
}

/**
 * Names the items whose digests differ. When all agree and only their order does not, that is one change of `all`.
 *
 * @param committed the digests as they were written when the template was compared with its sources
 * @param current the digests of the template as it stands
 * @example compareChecksums({ '1.1.1.01': 'a', all: 'b' }, { '1.1.1.01': 'c', all: 'd' }) // [{"key":"1.1.1.01","change":"changed"}]
 */
export function compareChecksums(committed: ItemChecksums, current: ItemChecksums): ChecksumChange[] {
  const keys = [...new Set([...Object.keys(current), ...Object.keys(committed)])].filter((key) => key !== 'all');
  const changes = keys
    .filter((key) => committed[key] !== current[key])
    .map((key): ChecksumChange => {
      if (!(key in committed)) return { key, change: 'added' };
      return { key, change: key in current ? 'changed' : 'dropped' };
    });
  if (changes.length === 0 && committed.all !== current.all) return [{ key: 'all', change: 'moved' }];
  return changes;
}
