import type { ComponentChildren } from 'preact';
import type { Event } from '../state/event';
import type { Line } from '../state/list-actions';
import type { Desk, Request } from '../state/state';

/** A page of a finished workbook: what it is called, what it stands on, how it looks. Registered in `pages.ts`. */
export interface Page {
  /** Its heading and its name in the menu. */
  readonly title: string;
  /** What it is for, in the menu; a page without it is reached from another page only. */
  readonly about?: string;
  /** The heading, where it says more than the title. */
  readonly heading?: (desk: Desk, of: string) => string;
  /**
   * The call that the page stands on: asked for when the page opens and its answer is not at hand or may be outdated.
   * Until it comes the page shows that it reads; when it fails, why. `of` is what the page is about, or ''.
   */
  readonly read?: (of: string) => Request;
  /** The buttons of the foot, at most one of them primary. */
  readonly actions: (desk: Desk, of: string) => readonly Line[];
  readonly Body: (props: PageProps) => ComponentChildren;
}

export interface PageProps {
  readonly desk: Desk;
  readonly of: string;
  /** True while a call is out: what would start another one rests. */
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}
