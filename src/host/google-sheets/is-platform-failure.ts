/** What Google says when it fails or refuses for another reason than something that is not there. */
const FAILURE =
  /service|server|time|permission|authori[sz]|limit|unknown|internal|again|сервис|сервер|врем|разреш|доступ|прав|неизвестн|внутренн|повтор/i;

/**
 * Tells a failure of the platform from its answer that a sheet, a row or a column is not there. An answer may be acted
 * on; a failure goes on to the person, because acting on it would take a whole workbook for a missing one.
 *
 * @example isPlatformFailure(new Error('Service error: Spreadsheets')) // true
 */
export function isPlatformFailure(refusal: unknown): boolean {
  return FAILURE.test(String(refusal));
}
