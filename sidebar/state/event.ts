import type { CallName, Calls, PersonError } from '../../src/actions/calls';
import type { CellOpenPayload, PassportInput } from '../../src/actions/payload-schema';
import type { CreateStep, Level } from './state';

/** All that can happen to the sidebar: what a person does, and what comes back from the add-on. */
export type Event =
  | { readonly type: 'open' }
  | { readonly type: 'retry' }
  | { readonly type: 'refresh' }
  | CreateEvent
  | { readonly type: 'apply-settings' }
  | { readonly type: 'create' }
  | { readonly type: 'show-example' }
  | { readonly type: 'stop-job' }
  | { readonly type: 'continue-job' }
  | { readonly type: 'cancel-job' }
  | { readonly type: 'check' }
  | { readonly type: 'build-summary' }
  | { readonly type: 'show-overview' }
  | { readonly type: 'show-findings' }
  | { readonly type: 'filter-findings'; readonly system: string | null }
  | { readonly type: 'open-cell'; readonly cell: CellOpenPayload; readonly place: string }
  | Replied
  | { readonly type: 'failed'; readonly id: number; readonly error: PersonError }
  | { readonly type: 'slow'; readonly id: number };

/** What changes the draft of a new workbook and needs no server. */
export type CreateEvent =
  | { readonly type: 'choose-zone'; readonly timeZone: string }
  | { readonly type: 'go-to-step'; readonly step: CreateStep }
  | { readonly type: 'choose-level'; readonly level: Level }
  | { readonly type: 'choose-framework'; readonly framework: string }
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
