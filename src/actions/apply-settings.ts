import type { Host } from '../host/contract';
import type { WorkbookState } from './calls';
import type { SettingsApplyPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { readWorkbookState } from './read-state';
import { isRussianZone } from './russian-zones';

/** Sets the spreadsheet's locale and time zone as the person agreed to. */
export function applySettings(host: Host, { locale, timeZone }: SettingsApplyPayload): WorkbookState {
  if (!isRussianZone(timeZone)) throw personFailure('unknown-zone', { zone: timeZone });
  host.changeSettings({ locale, timeZone });
  return readWorkbookState(host);
}
