/** What the page and its local server say to each other; both sides take their types from here. */

/** Written into the page as data. */
export interface PageSettings {
  /** Proves that a request comes from this page: sites open in other tabs cannot know it. */
  readonly key: string;
  /** Name of the workbook's file, for the top bar. */
  readonly fileName: string;
  /** Its full path, for messages. */
  readonly filePath: string;
}

/** What a workbook without a file begins with. */
export type StudioStart = 'example' | 'empty';

/** An error that the person can fix. */
export interface StudioProblem {
  readonly code: string;
  readonly sentence: string;
  readonly next: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; error: StudioProblem };

export type LoadReply =
  | { state: 'absent'; start: StudioStart }
  | { state: 'ready'; text: string; version: string; remarks: readonly string[] }
  | { state: 'damaged'; error: StudioProblem; hasPrevious: boolean };

export interface SaveReply {
  /** What the next save must be made from. */
  readonly version: string;
}

export interface SetAsideReply {
  /** Name under which the former file was kept; `null` when there was none. */
  readonly keptAs: string | null;
}

/** A book of this computer. */
export interface BookPlace {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
}

/** A file that the person dragged in or chose. */
export interface BroughtFile {
  readonly name: string;
  readonly base64: string;
}

export interface XlsxReply {
  readonly base64: string;
}

/** What a window is told: it may save, another window saves, or it is asked to save at once and hand the work over. */
export type WindowNews = 'writer' | 'reader' | 'hand-over';

export const KEY_HEADER = 'x-studio-key';
export const WINDOW_HEADER = 'x-studio-window';
/** Version that a save was made from; `none` when there was no file. */
export const VERSION_HEADER = 'x-studio-version';
