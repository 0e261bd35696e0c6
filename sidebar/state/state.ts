import type {
  CallName,
  Calls,
  CheckProgress,
  CheckReport,
  FrameworkOffer,
  JobProgress,
  Overview,
  PersonError,
  SettingsCheck,
} from '../../src/actions/calls';
import type { PassportInput } from '../../src/actions/payload-schema';
import type { Ailment } from '../../src/doctor/ailment';
import type { PageName } from '../views/pages';
import type { RegionFile } from './region-file';

/** All that the sidebar knows. Everything on the screen is drawn from it. */
export interface State {
  readonly view: View;
  /** The call that is out; what would start another one is ignored meanwhile. */
  readonly pending: Pending | null;
  /** The result of the last action, always said. */
  readonly message: Message | null;
  /** Number of the last call. */
  readonly calls: number;
}

export type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: PersonError }
  | CreateView
  | BuildingView
  | ForeignJobView
  | DeskView;

export interface CreateView {
  readonly kind: 'create';
  readonly step: CreateStep;
  readonly settings: SettingsCheck;
  readonly frameworks: readonly FrameworkOffer[];
  readonly leftovers: boolean;
  readonly file: RegionFile;
  readonly draft: Draft;
  /** What is wrong with the year that was typed; a new object for every refusal, so that each one takes her to the field. */
  readonly yearProblem: { readonly sentence: string } | null;
}

export type CreateStep = 'settings' | 'framework' | 'systems' | 'passport';
export type Level = FrameworkOffer['level'];

/** What the person has chosen so far. */
export interface Draft {
  readonly level: Level;
  /** The id of a shipped framework, or `FROM_FILE`. */
  readonly framework: string;
  /** Numbers of the systems taken. */
  readonly systems: readonly string[];
  readonly passport: PassportInput;
  readonly timeZone: string;
}

/** `broken` keeps what is built and waits for a decision; `cancelling` has asked for the job's removal. */
export interface BuildingView {
  readonly kind: 'building';
  readonly job: JobProgress;
  readonly phase: 'running' | 'stopping' | 'cancelling' | 'broken';
  readonly error: PersonError | null;
}

export interface ForeignJobView {
  readonly kind: 'foreign-job';
  readonly job: JobProgress;
  readonly leaseUntil: string;
  /** The lease was over when the workbook was read: anybody may take the job over. */
  readonly expired: boolean;
  readonly readAt: number;
}

/** A finished workbook: one of the pages of `views/pages.ts`, drawn from what is at hand. */
export interface DeskView extends Place {
  readonly kind: 'desk';
  /** The pages the person came through; the last is where «Назад» leads. */
  readonly trail: readonly Place[];
  readonly desk: Desk;
  /** Why the page could not be read, or null. */
  readonly problem: PersonError | null;
}

export interface Place {
  readonly page: PageName;
  /** What the page is about: the number of a system, or ''. */
  readonly of: string;
}

/** What is at hand about a finished workbook. */
export interface Desk {
  readonly overview: Overview;
  /** What the last check found, or null before any. */
  readonly report: CheckReport | null;
  /** The check that goes on, or null. */
  readonly check: Check | null;
  /** What the doctor does or has found, or null before any examination. */
  readonly doctor: Doctor | null;
  /** The last answer of every call, see `last-answer.ts`. */
  readonly answers: Readonly<Record<string, Known>>;
  /** How the person looks at the pages: what is filtered, grouped, searched for. It outlives leaving a page. */
  readonly look: Readonly<Record<string, string>>;
}

export interface Check {
  /** `null` until the first part is done. */
  readonly progress: CheckProgress | null;
  /** «Остановить» was pressed while a part was out. */
  readonly stopping: boolean;
}

/** The workbook doctor at work: the sheets examined so far, what was found, ticked, mended. */
export interface Doctor {
  readonly phase: 'examining' | 'examined' | 'repairing' | 'repaired';
  readonly stopping: boolean;
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly ailments: readonly Ailment[];
  /** Ids of what the person wants mended. */
  readonly chosen: readonly string[];
  readonly mended: readonly Ailment[];
  readonly refused: readonly Ailment[];
}

/** An answer that came, and whether the workbook may have changed since. */
export interface Known<T = unknown> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fresh: boolean;
}

export interface Pending {
  /** The call's number, and those of the same call sent before «Повторить»: whichever answers first is right. */
  readonly ids: readonly number[];
  readonly request: Request;
  readonly slow: boolean;
  /** What to say when it is done. */
  readonly done: string | null;
  /** The page to show when it is done, or null to stay. */
  readonly goTo: Place | null;
  /** The jump asked for while another was under way; the newest wins. */
  readonly queued: { readonly request: Request; readonly done: string } | null;
}

export type Request = { [N in CallName]: { readonly name: N; readonly payload: Calls[N]['in'] } }[CallName];

export interface Message {
  readonly tone: 'done' | 'error';
  readonly sentence: string;
  readonly next: string | null;
}

export const START: State = { view: { kind: 'loading' }, pending: null, message: null, calls: 0 };
