import type { RubricDifference } from '../catalog/compare-rubrics';
import type { HintGroup } from '../catalog/cycle-hints';
import type { FileProblem } from '../catalog/read-rubric-file';
import type { BrokenChain } from '../completeness/chain';
import type { NextStep } from '../completeness/choose-next-steps';
import type { Acceptance, Finding } from '../completeness/finding';
import type { StageProgress } from '../completeness/stage-progress';
import type { Ailment } from '../doctor/ailment';
import type { Summary } from '../summary/summary';
import type { UpgradeReport } from '../upgrade/upgrade-report';
import type { DeliverablesProgress } from '../workbook/count-deliverables';
import type { SnapshotInfo } from '../workbook/snapshot';
import type { PointsExplained } from './explain-points';
import type {
  CellOpenPayload,
  CheckPayload,
  CreateStartPayload,
  DoctorRepairPayload,
  DoctorRunPayload,
  ExampleStartPayload,
  FindingAcceptPayload,
  FindingUnacceptPayload,
  HintsReadPayload,
  JobPayload,
  NoPayload,
  RubricAcceptPayload,
  RubricFilePayload,
  SettingsApplyPayload,
  SnapshotRestorePayload,
  SystemPayload,
  UpgradePayload,
} from './payload-schema';
import type { DocumentUse } from './read-document-use';
import type { GapsReport } from './read-gaps';

/**
 * Every call the sidebar can make through `mcqmCall(name, json)`: what goes in, what comes out. Both sides take their
 * types from here, so a misspelt call does not compile. Payloads are checked at the door by validators generated from
 * payload-schema.ts.
 */
export interface Calls {
  'state.read': { in: NoPayload; out: WorkbookState };
  'settings.apply': { in: SettingsApplyPayload; out: WorkbookState };
  'create.start': { in: CreateStartPayload; out: JobProgress };
  'example.start': { in: ExampleStartPayload; out: JobProgress };
  /** Builds the next sheet (or commits); call until `finished`. */
  'job.step': { in: JobPayload; out: JobProgress };
  /** Stops a job and removes what it has built so far; answers are never touched. */
  'job.cancel': { in: JobPayload; out: WorkbookState };
  /** The whole check in one call, for small workbooks and the command line. */
  'check.run': { in: NoPayload; out: CheckReport };
  /**
   * The same check with true progress: call `check.part` until it brings the report. To stop, call no further: nothing
   * is written before the last part. What was read waits beside the workbook for some minutes, never with the caller.
   */
  'check.start': { in: NoPayload; out: CheckProgress };
  'check.part': { in: CheckPayload; out: CheckProgress };
  /** Lets a finding be, with a reason; it stays in every list. Accepting it again replaces the reason. */
  'finding.accept': { in: FindingAcceptPayload; out: { id: string; accepted: Acceptance } };
  'finding.unaccept': { in: FindingUnacceptPayload; out: { id: string; accepted: null } };
  /** Checks once more and writes «Что исправить» anew; a person's own notes there stay with their findings. */
  'findings.write': { in: NoPayload; out: FindingsWritten };
  'summary.build': { in: NoPayload; out: SummaryReport };
  /** Most points for least work. */
  'gaps.read': { in: NoPayload; out: GapsReport };
  /** Why the points are what they are; `system: ''` is the whole workbook. */
  'score.explain': { in: SystemPayload; out: PointsExplained };
  /** Which positions each document proves. */
  'documents.read': { in: NoPayload; out: DocumentUse };
  /** Snapshots that may be restored, the newest first. */
  'snapshots.read': { in: NoPayload; out: { readonly snapshots: readonly SnapshotInfo[] } };
  /** Begins the way back to a snapshot, step by step like a creation; the workbook as it stands is stored first. */
  'snapshot.restore': { in: SnapshotRestorePayload; out: JobProgress };
  /** What an upgrade would do to positions and points; nothing is written. */
  'upgrade.plan': { in: UpgradePayload; out: UpgradeReport };
  'upgrade.start': { in: UpgradePayload; out: JobProgress };
  /** Examines the workbook part by part and writes nothing; call with `done` until `finished`. */
  'doctor.run': { in: DoctorRunPayload; out: DoctorReport };
  /** Makes one round of repairs; call with what it left until nothing is left. */
  'doctor.repair': { in: DoctorRepairPayload; out: RepairReport };
  /** «Методика» as it stands: its problems, what it changes in the shipped framework, whether that is accepted. */
  'rubric.read': { in: NoPayload; out: RubricReport };
  /** Makes an edited «Методика» the region's next edition; «Оценка» sheets follow it step by step. */
  'rubric.accept': { in: RubricAcceptPayload; out: JobProgress };
  /** The rubric of this workbook as the text of one file. */
  'rubric.export': { in: NoPayload; out: { readonly name: string; readonly text: string } };
  /** What is in a file: every problem, or what it would change here. Nothing is written. */
  'rubric.judge': { in: RubricFilePayload; out: FileReport };
  /** Brings the workbook to the rubric of a file, step by step. */
  'rubric.import': { in: RubricFilePayload; out: JobProgress };
  /** What one municipality's order has for the system and component of a position. */
  'hints.read': { in: HintsReadPayload; out: HintsReport };
  'cell.open': { in: CellOpenPayload; out: { opened: true } };
}

export type CallName = keyof Calls;

/** What `mcqmCall` returns, as JSON. */
export type CallResult<T> = { ok: true; value: T } | { ok: false; error: PersonError };

/** An error a person can fix: a stable code, a sentence that says what was found and expected, and the next step. */
export interface PersonError {
  readonly code: string;
  readonly sentence: string;
  readonly next: string;
}

export type WorkbookState =
  | {
      kind: 'empty';
      settings: SettingsCheck;
      frameworks: FrameworkOffer[] /** an interrupted job left sheets; the next start clears them */;
      leftovers: boolean;
    }
  | { kind: 'building'; job: JobProgress /** ISO; after it anybody may take the job over */; leaseUntil: string }
  | { kind: 'ready'; overview: Overview }
  | { kind: 'unreadable'; error: PersonError };

export interface SettingsCheck {
  readonly locale: string;
  readonly timeZone: string;
  readonly localeFits: boolean;
  readonly timeZoneFits: boolean;
  /** Russian time zones offered for choice: IANA id and Russian name. */
  readonly zones: readonly { id: string; title: string }[];
}

export interface FrameworkOffer {
  readonly id: string;
  readonly version: string;
  readonly level: 'region' | 'municipality';
  readonly title: string;
  readonly short: string;
  readonly notice: string | null;
  readonly foreignNotice: string | null;
  readonly positions: number;
  readonly maximum: number;
  readonly mechanisms: readonly { number: string; title: string }[];
  readonly systems: readonly { number: string; title: string; positions: number; maximum: number }[];
}

export interface JobProgress {
  readonly job: string;
  readonly kind: 'create' | 'example' | 'upgrade' | 'restore';
  readonly done: number;
  readonly total: number;
  /** What was just done or comes next, in Russian: «Лист «1.1 Оценка»». */
  readonly step: string;
  readonly finished: boolean;
}

export interface Overview {
  readonly framework: { id: string; version: string; short: string; notice: string | null };
  /** Not null when this workbook is an illustration. */
  readonly illustration: string | null;
  readonly municipality: string | null;
  readonly year: string | null;
  readonly systems: readonly OverviewRow[];
  readonly total: OverviewRow;
  /** The rule of the progress bar in words. */
  readonly rule: string;
  /** «Ожидаемые результаты» where the framework has them and their sheet stands. */
  readonly deliverables?: DeliverablesProgress & { readonly sheetId: number };
  /** At most three, the most urgent first. */
  readonly steps: readonly NextStep[];
}

export interface OverviewRow {
  /** "1.1" or "" for the total. */
  readonly system: string;
  readonly title: string;
  readonly sheetId: number | null;
  readonly positions: number;
  readonly answered: number;
  readonly complete: number;
  /** `null` when a bad row keeps the points from being counted. */
  readonly score: number | null;
  readonly maximum: number;
  readonly problems: number;
}

export interface CheckProgress {
  readonly check: string;
  /** Parts really done, of `total`. */
  readonly done: number;
  readonly total: number;
  /** What comes next, in Russian: «Лист «1.1 Оценка»». */
  readonly step: string;
  /** `null` until the last part is done. */
  readonly report: CheckReport | null;
}

export interface CheckReport {
  readonly overview: Overview;
  /** The gravest first; accepted ones are among them. */
  readonly findings: readonly Finding[];
  /** Systems and their stages in order. */
  readonly progress: readonly StageProgress[];
  /** Where the cycle breaks, by system, the earliest stage first. */
  readonly chains: readonly BrokenChain[];
  /** Wall clock of the spreadsheet, `2026-11-22T09:05:00`. */
  readonly checkedAt: string;
}

export interface FindingsWritten {
  readonly report: CheckReport;
  readonly sheetId: number;
  readonly sheetName: string;
}

export interface HintsReport {
  readonly code: string;
  /** Title of the component: «Показатели». */
  readonly stage: string;
  /** The document the hints are taken from, '' without any. */
  readonly source: string;
  /** `null` when that document says nothing of the system or the component. */
  readonly group: HintGroup | null;
}

export interface SummaryReport {
  readonly summary: Summary;
  readonly sheetId: number;
  readonly sheetName: string;
}

export interface DoctorReport {
  readonly ailments: readonly Ailment[];
  /** Sheets examined so far, of how many. */
  readonly done: number;
  readonly total: number;
  /** What comes next: «Лист «1.1 Оценка»». */
  readonly step: string;
  readonly finished: boolean;
}

export interface RepairReport {
  /** What this round has mended, as it was found. */
  readonly done: readonly Ailment[];
  /** Sheets that somebody else protects. */
  readonly refused: readonly Ailment[];
  /** Ids for the next round; none when there is nothing more to do. */
  readonly left: readonly string[];
  readonly snapshot: string;
  readonly round: number;
}

export interface RubricReport {
  readonly framework: { readonly id: string; readonly version: string; readonly short: string };
  readonly sheetId: number;
  readonly sheetName: string;
  /** `municipal-model@1`: what the difference is shown against; `null` where the rubric grew from none that ships. */
  readonly against: string | null;
  /** True when «Методика» is no longer what was accepted. */
  readonly edited: boolean;
  /** True when accepting asks for the region's name. */
  readonly asksRegion: boolean;
  readonly problems: readonly RubricProblemAt[];
  readonly difference: RubricDifference | null;
}

export interface RubricProblemAt {
  /** «H12». */
  readonly place: string;
  /** Column key and row, as `cell.open` takes them. */
  readonly column: string;
  readonly row: number;
  readonly sentence: string;
  readonly next: string;
}

export interface FileReport {
  readonly problems: readonly FileProblem[];
  /** What a new workbook may be made of; `null` with problems. */
  readonly offer: FrameworkOffer | null;
  /** What it changes in the workbook that stands here, or in the shipped framework it grew from; `null` for another one. */
  readonly difference: RubricDifference | null;
}
