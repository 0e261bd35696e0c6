/** One question that only the live platform answers: something is tried on a scratch sheet and what happened is written. */
export interface Trial {
  readonly title: string;
  /** What we rely on or expect; the code must be right under either answer. */
  readonly expected: string;
  /**
   * Tries it at a free place of the scratch sheet.
   *
   * @param place a cell with free cells below and to the right of it
   * @returns what was found, in words or values
   */
  readonly run: (place: TrialPlace) => string;
}

export interface TrialPlace {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** A block of the scratch sheet that only this trial uses. */
  readonly row: number;
  readonly column: number;
}

/** Cells of its own that each trial gets, from its place on. */
export const TRIAL_ROOM = { rows: 1, columns: 6 } as const;

/** A cell of the trial's own, counted from 0. */
export function trialCell(place: TrialPlace, offset: number): GoogleAppsScript.Spreadsheet.Range {
  return place.sheet.getRange(place.row, place.column + offset);
}

/** A value as it must be told to be understood from afar: with its type. */
export function tellValue(value: unknown): string {
  const type = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (value instanceof Date) return `${type} ${value.toISOString()}`;
  return `${type} ${JSON.stringify(value) ?? String(value)}`;
}
