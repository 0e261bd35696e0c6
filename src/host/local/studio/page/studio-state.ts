import type { MenuEntry } from '../../local-host';
import type { BookPlace, StudioProblem } from '../studio-protocol';
import type { CellLink } from './grid/find-link';

/** Whether what is on the screen is on the disk. */
export type SaveState =
  /** No workbook of this window's is open. */
  | { kind: 'none' }
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'waiting' }
  | { kind: 'failed'; problem: StudioProblem };

/** A question or a message in the middle of the screen; the first button is the usual one. */
export interface DialogRequest {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly answer: string }[];
  /** Answer when the person leaves with Esc. */
  readonly escape: string;
  readonly answered: (answer: string) => void;
}

export interface ToastMessage {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** A strip above the grid: something to know that does not stop the work. */
export interface Notice {
  readonly kind: 'note' | 'warning';
  readonly text: string;
  /** The whole text, when `text` is only its point. */
  readonly details?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly close?: () => void;
}

/** Something that covers the work: it goes on, or a person must decide. */
export type Cover =
  | { kind: 'progress'; text: string; done: number; total: number }
  | { kind: 'problem'; problem: StudioProblem; actions: readonly { label: string; run: () => void }[] };

/** A page of the add-on that is shown. */
export interface HtmlPage {
  /** Tells one showing from the next: the page starts afresh each time, as in Google. */
  readonly shown: number;
  readonly title: string;
  readonly html: string;
  /** Dialogs only; `null` = as wide as it likes. */
  readonly width?: number | null;
  readonly height?: number | null;
}

export interface StudioState {
  readonly fileName: string;
  readonly filePath: string;
  /** Books opened before, the last one first. */
  readonly books: readonly BookPlace[];
  readonly save: SaveState;
  readonly cover: Cover | null;
  readonly notices: Readonly<Record<string, Notice | undefined>>;
  readonly menuCaption: string;
  readonly menu: readonly MenuEntry[];
  readonly sidebar: HtmlPage | null;
  readonly htmlDialog: HtmlPage | null;
  readonly dialogs: readonly DialogRequest[];
  readonly toasts: readonly ToastMessage[];
  /** The selected cell in words, for screen readers. */
  readonly selectedCell: string;
  /** Where the selected cell leads. */
  readonly link: CellLink | null;
}

export interface StudioStore {
  get(): StudioState;
  set(change: Partial<StudioState> | ((state: StudioState) => Partial<StudioState>)): void;
  subscribe(listener: () => void): () => void;
}

/** Holds what the frame around the grid shows; the frame is drawn from it and nothing else. */
export function createStudioStore(initial: StudioState): StudioStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
