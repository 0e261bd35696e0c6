import { expose } from '../frame/expose';
import { enumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import { MAKE, PLAIN_SHAPE, type Shown } from './objects';
import { areaOf } from './range-state';

/** Shows a protection to the script. The local host has one person, so only what is not about editors is there. */
export function showProtection(id: string): Shown {
  const facts = () => askHost('readProtection', { id });
  const shown: Shown = expose('Protection', {
    getDescription: () => facts().description,
    setDescription(description: string) {
      askHost('changeProtection', { id, description });
      return shown;
    },
    isWarningOnly: () => facts().warningOnly,
    setWarningOnly(warningOnly: boolean) {
      askHost('changeProtection', { id, warningOnly });
      return shown;
    },
    getProtectionType: () => enumMember('ProtectionType', facts().area ? 'RANGE' : 'SHEET'),
    getRange() {
      const { sheetId, area } = facts();
      if (area) return MAKE.range(area);
      const sheet = askHost('listSheets').find((own) => own.sheetId === sheetId);
      const whole = { sheetId, row: 0, column: 0, rows: sheet?.rows ?? 1, columns: sheet?.columns ?? 1 };
      return MAKE.range(whole, { ...PLAIN_SHAPE, wholeSheet: true });
    },
    getUnprotectedRanges: () => facts().unprotected.map((area) => MAKE.range(area)),
    setUnprotectedRanges(ranges: Shown[]) {
      askHost('changeProtection', { id, unprotected: ranges.map(areaOf) });
      return shown;
    },
    canEdit: () => true,
    getEditors() {
      if (facts().warningOnly) return [];
      throw serviceError('not implemented: Protection.getEditors (не реализовано: редакторы защиты)');
    },
    remove() {
      askHost('removeProtection', { id });
    },
  });
  return shown;
}
