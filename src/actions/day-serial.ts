import { dayOf } from '../catalog/calendar-day';

/**
 * A day as the serial number a date cell holds: it means the same day in every time zone, which a `Date` does not.
 *
 * @param iso `YYYY-MM-DD`
 * @returns `null` for anything else
 * @example daySerial('2021-02-09') // 44236
 */
export function daySerial(iso: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
