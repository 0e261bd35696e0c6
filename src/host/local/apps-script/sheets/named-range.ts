import { expose } from '../frame/expose';
import { askHost, serviceError } from '../frame/host-bridge';
import { MAKE, type Shown } from './objects';
import { areaOf } from './range-state';

/** Shows a named range. */
export function showNamedRange(name: string): Shown {
  const shown: Shown = expose('NamedRange', {
    getName: () => name,
    getRange() {
      const found = askHost('listNames').find((own) => own.name === name);
      if (!found) throw serviceError(`The named range ${name} has been removed.`);
      return MAKE.range(found.area);
    },
    setRange(range: Shown) {
      askHost('setName', { name, area: areaOf(range) });
      return shown;
    },
    remove() {
      askHost('removeName', { name });
    },
  });
  return shown;
}
