import type { CallName, Calls, PersonError } from '../../src/actions/calls';
import type { CellOpenPayload, PassportInput } from '../../src/actions/payload-schema';
import type { CreateStep, Level, Place, Request } from './state';

/** All that can happen to the sidebar: what a person does, and what comes back from the add-on. */
export type Event =
  | { readonly type: 'open' }
  | { readonly type: 'retry' }
  | { readonly type: 'refresh' }
  | CreateEvent
  | { readonly type: 'apply-settings' }
  | { readonly type: 'judge-file' }
  | { readonly type: 'create' }
  | { readonly type: 'show-example' }
  | { readonly type: 'stop-job' }
  | { readonly type: 'continue-job' }
  | { readonly type: 'cancel-job' }
  | { readonly type: 'check' }
  | { readonly type: 'stop-check' }
  | { readonly type: 'examine' }
  | { readonly type: 'choose-repair'; readonly id: string }
  | { readonly type: 'repair' }
  | { readonly type: 'stop-doctor' }
  | ShowPage
  | { readonly type: 'back' }
  | Ask
  | { readonly type: 'look'; readonly at: string; readonly value: string }
  | { readonly type: 'open-cell'; readonly cell: CellOpenPayload; readonly place: string }
  | Replied
  | { readonly type: 'failed'; readonly id: number; readonly error: PersonError }
  | { readonly type: 'slow'; readonly id: number };

/** To another page of the finished workbook; from the menu «Назад» leads to the overview. */
export interface ShowPage extends Place {
  readonly type: 'show-page';
  readonly fromMenu?: boolean;
}

/** Any call of a page: its answer is kept (see `last-answer.ts`), `done` is said, and `goTo` is shown. */
export interface Ask {
  readonly type: 'ask';
  readonly request: Request;
  readonly done: string | null;
  readonly goTo: Place | null;
}

/** What changes the draft of a new workbook and needs no server. */
export type CreateEvent =
  | { readonly type: 'choose-zone'; readonly timeZone: string }
  | { readonly type: 'go-to-step'; readonly step: CreateStep }
  | { readonly type: 'choose-level'; readonly level: Level }
  | { readonly type: 'choose-framework'; readonly framework: string }
  | { readonly type: 'write-file'; readonly text: string }
  | { readonly type: 'toggle-system'; readonly system: string }
  | { readonly type: 'choose-all-systems' }
  | { readonly type: 'choose-no-systems' }
  | { readonly type: 'fill-passport'; readonly field: keyof PassportInput; readonly value: string };

/** An answer; `now` is the moment at which it came, in milliseconds. */
export type Replied = {
  [N in CallName]: {
    readonly type: 'replied';
    readonly id: number;
    readonly name: N;
    readonly value: Calls[N]['out'];
    readonly now: number;
  };
}[CallName];
