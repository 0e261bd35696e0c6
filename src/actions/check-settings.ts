import type { Host } from '../host/contract';
import type { SettingsCheck } from './calls';
import { isRussianZone, RUSSIAN_ZONES } from './russian-zones';

/** The locale in which dates and numbers mean what people here type. */
export const RUSSIAN_LOCALE = 'ru_RU';

/** Do the spreadsheet's locale and time zone fit? Dates and decimal commas depend on the one, days on the other. */
export function checkSettings(host: Host): SettingsCheck {
  const { locale, timeZone } = host.settings();
  return {
    locale,
    timeZone,
    localeFits: locale === RUSSIAN_LOCALE,
    timeZoneFits: isRussianZone(timeZone),
    zones: RUSSIAN_ZONES,
  };
}
