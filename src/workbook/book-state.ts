import { readMarker, type SheetKey, sheetMarker } from './sheet-key';
import type { PlanCell } from './sheet-plan';

/** What a workbook remembers about itself in `_mcqm`; it survives *Make a copy* and `.xlsx`, because it stands in cells. */
export interface BookState {
  readonly schema: typeof STATE_SCHEMA;
  readonly framework: StateFramework | null;
  readonly illustration: string | null;
  /** The registry. Empty until the one write that commits a creation. */
  readonly sheets: readonly RegisteredSheet[];
  /** The lease of a long job, `null` when nothing is under way. */
  readonly job: Job | null;
  /** Findings that somebody lets be, with the reasons. */
  readonly accepted: readonly StoredAcceptance[];
}

/** Why a person lets a finding be. */
export interface StoredAcceptance {
  /** Id of the finding. */
  readonly id: string;
  readonly reason: string;
  /** Wall clock of the spreadsheet. */
  readonly at: string;
  /** Print of the sentence that was accepted: an acceptance holds while the finding says the same. */
  readonly print: string;
}

/** Why a state cannot be read: somebody changed its cells, or a later version of the add-on wrote them. */
export type UnreadableState = 'state-damaged' | 'state-newer';

export interface StateFramework {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly short: string;
  /** «Модельная методика…» or «Методика для субъектов РФ, применена как образец»; `null` where neither is true. */
  readonly notice: string | null;
  readonly mechanisms: readonly { readonly number: string; readonly title: string }[];
  /** Left out where the rubric is a shipped one. */
  readonly own?: OwnFramework;
}

/** What a workbook remembers of a region's own rubric, since no template holds it. */
export interface OwnFramework {
  /** `municipal-model@1`; `null` for a framework that is wholly the region's own. */
  readonly base: string | null;
  readonly level: 'region' | 'municipality';
  /** As its file says them, whoever uses it. */
  readonly notice: string | null;
  readonly foreignNotice: string | null;
  /** Print of the rubric and its bands as they were accepted: an edit after it shows. */
  readonly print: string;
}

export interface RegisteredSheet {
  readonly key: SheetKey;
  readonly id: number;
  /** As it was named; people may rename, the id and the marker stay. */
  readonly name: string;
}

/** A long job between two of its steps: everything the next step needs, whoever makes it. */
export type Job = BuildJob | MoveJob;

/** Brings a workbook from one snapshot to another, sheet by sheet: an upgrade, or the way back. */
export interface MoveJob {
  readonly id: string;
  readonly kind: 'upgrade' | 'restore';
  /** Snapshot of the workbook before the job. */
  readonly from: string;
  /** Snapshot it is brought to. */
  readonly to: string;
  /** Steps already done. */
  readonly done: number;
  /** The step that has begun to change a sheet: begun again, it looks for the lines it has inserted. */
  readonly trying: number | null;
  /** Cells that people changed meanwhile: their words stay. */
  readonly kept: readonly string[];
  readonly until: string;
}

/** Builds the sheets of a new workbook. */
export interface BuildJob {
  readonly id: string;
  readonly kind: 'create' | 'example';
  readonly example: string | null;
  readonly systems: readonly string[];
  readonly passport: Readonly<Record<string, string>>;
  readonly names: readonly { readonly key: SheetKey; readonly name: string }[];
  /** Sheets it has built; they stay hidden until the commit. */
  readonly made: readonly RegisteredSheet[];
  /** Steps already done. */
  readonly done: number;
  /** ISO time until which nobody else may begin. */
  readonly until: string;
}

export function isMoveJob(job: Job): job is MoveJob {
  return job.kind === 'upgrade' || job.kind === 'restore';
}

/** Version of what stands in `_mcqm`; a later version migrates earlier ones. */
export const STATE_SCHEMA = 1;

export const EMPTY_STATE: BookState = {
  schema: STATE_SCHEMA,
  framework: null,
  illustration: null,
  sheets: [],
  job: null,
  accepted: [],
};

/** Acceptances are many: their text goes on in the next row where a cell of `.xlsx` would not take it. */
const ACCEPTED_ROWS = ['accepted', 'accepted2', 'accepted3', 'accepted4'] as const;
const ROWS = ['schema', 'framework', 'illustration', 'sheets', 'job', ...ACCEPTED_ROWS] as const;
/** A cell of `.xlsx` takes 32,767 units; whole characters of at most two are cut off the text. */
const PIECE = /[\s\S]{1,15000}/gu;

/** True when `_mcqm` has room for these acceptances. */
export function fitsAccepted(accepted: readonly StoredAcceptance[]): boolean {
  return splitAccepted(accepted).length <= ACCEPTED_ROWS.length;
}

function splitAccepted(accepted: readonly StoredAcceptance[]): string[] {
  return accepted.length > 0 ? (JSON.stringify(accepted).match(PIECE) ?? []) : [];
}

/** Where the state stands on its sheet. */
export const STATE_AREA = { row: 1, column: 1, rows: ROWS.length + 1, columns: 2 } as const;

/** The whole state as one block, so that one write replaces all of it at once. */
export function writeState(state: BookState): PlanCell[][] {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  const accepted = splitAccepted(state.accepted);
  const cells: Partial<Record<(typeof ROWS)[number], PlanCell>> = {
    schema: String(state.schema),
    framework: json(state.framework),
    illustration: state.illustration,
    sheets: json(state.sheets),
    job: json(state.job),
  };
  ACCEPTED_ROWS.forEach((row, at) => {
    cells[row] = accepted[at] ?? null;
  });
  return [[sheetMarker('state'), 'value'], ...ROWS.map((row): PlanCell[] => [row, cells[row] ?? null])];
}

/**
 * Reads the state back, by the words of the first column.
 *
 * @returns `null` when the cells hold no state of ours; the code of the error when they do, but cannot be read
 */
export function readState(values: readonly (readonly unknown[])[]): BookState | UnreadableState | null {
  const start = values.findIndex((row) => readMarker(row[0]) === 'state');
  if (start < 0) return null;
  const cells = new Map(
    values.slice(start + 1).map((row) => [String(row[0]), row[1] === undefined ? '' : String(row[1])]),
  );
  const schema = Number(cells.get('schema') || Number.NaN);
  if (schema > STATE_SCHEMA) return 'state-newer';
  if (schema !== STATE_SCHEMA) return 'state-damaged';
  try {
    const json = <T>(row: (typeof ROWS)[number]): T | null => {
      const text = cells.get(row) ?? '';
      return text === '' ? null : (JSON.parse(text) as T);
    };
    const sheets = json<RegisteredSheet[]>('sheets') ?? [];
    const [framework, job] = [json<StateFramework>('framework'), json<Job>('job')];
    // A number or a word is JSON too: somebody typed it over ours.
    if (!Array.isArray(sheets) || typeof framework !== 'object' || typeof job !== 'object') return 'state-damaged';
    return {
      schema: STATE_SCHEMA,
      framework,
      illustration: cells.get('illustration') || null,
      sheets,
      job,
      accepted: JSON.parse(ACCEPTED_ROWS.map((row) => cells.get(row) ?? '').join('') || '[]') as StoredAcceptance[],
    };
  } catch {
    return 'state-damaged';
  }
}
