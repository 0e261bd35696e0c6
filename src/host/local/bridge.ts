/**
 * The narrow bridge between the script's realm and the workbook engine.
 *
 * Everything crosses as one JSON string each way, so that no object of one realm is ever seen by the other:
 * arrays, dates and errors that a script handles are always its own. The call is synchronous, as Apps Script is.
 */
export interface Bridge {
  /**
   * Calls one operation of the host.
   *
   * @param name operation, for example `cells.read`
   * @param json its argument as JSON
   * @returns a `BridgeReply` as JSON; never throws
   */
  call(name: string, json: string): string;
}

/** What comes back over the bridge: a value, or the sentence of the error that the realm throws again as its own. */
export type BridgeReply = { ok: unknown } | { error: string };

/** A date on its way over the bridge: milliseconds since 1970 in UTC, as `Date.getTime()` gives. */
export interface BridgeDate {
  date: number;
}

/** A cell's value on its way over the bridge; a blank cell is the empty string, as in Apps Script. */
export type BridgeValue = string | number | boolean | BridgeDate;
