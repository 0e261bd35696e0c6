import { expose } from '../frame/expose';
import { askHost } from '../frame/host-bridge';
import type { Shown } from '../sheets/objects';

/** Google's life of a value when none is given, in seconds. */
const USUAL_LIFE = 600;

function showCache(): Shown {
  const put = (values: Record<string, unknown>, seconds = USUAL_LIFE) => {
    const entries = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    askHost('putCache', { entries, seconds });
  };
  return expose('Cache', {
    get: (key: string) => askHost('readCache', { keys: [key] })[key] ?? null,
    getAll: (keys: string[]) => askHost('readCache', { keys }),
    put: (key: string, value: string, seconds?: number) => put({ [key]: value }, seconds),
    putAll: (values: Record<string, unknown>, seconds?: number) => put(values, seconds),
    remove(key: string) {
      askHost('removeCache', { keys: [key] });
    },
    removeAll(keys: string[]) {
      askHost('removeCache', { keys });
    },
  });
}

/** `CacheService`: only the document's cache, which needs no permission and is seen by nobody outside the file. */
export function cacheService(): Shown {
  return expose('CacheService', { getDocumentCache: () => showCache() });
}
