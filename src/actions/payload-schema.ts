import { z } from 'zod';

// What may come in from the sidebar. The shipped code checks it with validators generated from these schemas at build.

const shortText = z.string().max(500);

export const noPayload = z.strictObject({});

export const settingsApplyPayload = z.strictObject({
  locale: z.literal('ru_RU'),
  timeZone: z.string().min(1).max(64),
});

export const passportInput = z.strictObject({
  municipality: shortText,
  municipalityShort: shortText,
  inMunicipality: shortText,
  oktmo: shortText,
  regionGenitive: shortText,
  authority: shortText,
  methodicalCentre: shortText,
  year: z.string().regex(/^(20\d\d)?$/),
});

export const createStartPayload = z.strictObject({
  framework: z.string().min(1).max(120),
  /** Whose workbook it is: a region's rubric in a municipality's hands carries its `foreignNotice` on every sheet. */
  level: z.enum(['region', 'municipality']),
  /** System numbers, at least one. */
  systems: z
    .array(z.string().regex(/^[1-9]\.[1-9]$/))
    .min(1)
    .max(20),
  passport: passportInput,
  /** Text of a region's file; left out where the framework is a shipped one. */
  file: z.string().max(2_000_000).optional(),
});

export const rubricAcceptPayload = z.strictObject({
  /** What the region calls its rubric, «тверь»; '' where it has its name already. */
  region: z.string().max(100),
});

export const rubricFilePayload = z.strictObject({ text: z.string().max(2_000_000) });

export const exampleStartPayload = z.strictObject({ example: z.string().min(1).max(64) });

export const jobPayload = z.strictObject({ job: z.string().min(1).max(64) });

export const snapshotRestorePayload = z.strictObject({ id: z.string().min(1).max(64) });
/** A check in parts, by the id that its start gave. */
export const checkPayload = z.strictObject({ check: z.string().min(1).max(64) });

export const findingAcceptPayload = z.strictObject({
  id: z.string().min(1).max(300),
  /** The sentence as the person saw it: what she accepts. When the next check says otherwise, nothing is accepted. */
  sentence: z.string().min(1).max(5000),
  reason: z.string().regex(/\S/).max(300),
});

export const findingUnacceptPayload = z.strictObject({ id: z.string().min(1).max(300) });

export const systemPayload = z.strictObject({
  /** Number of a system, or '' for the whole workbook. */
  system: z.string().regex(/^([1-9]\.[1-9])?$/),
});

export const hintsReadPayload = z.strictObject({
  /** Code of a position: its system and its component are what is asked about. */
  code: z.string().regex(/^[1-9]\.[1-9]\.[1-9]\.\d{2}$/),
});

export const upgradePayload = z.strictObject({
  /** `shipped`: to the version of the same framework that ships now. */
  rubric: z.enum(['same', 'shipped']),
  /** `clear` and `last-year`: to the next reporting year, its answers empty or beside those of the last one. */
  year: z.enum(['same', 'clear', 'last-year']),
});

export const cellOpenPayload = z.strictObject({
  sheetId: z.int().nonnegative(),
  /** Position code, or '' when the cell is no position's. */
  code: z.string().max(16),
  /** Column key (see src/workbook/columns.ts), or ''. */
  column: z.string().max(32),
  /** Row and column as they were when found; used when there is no code. 1-based. */
  row: z.int().positive(),
});

/** How many sheets are examined already. */
export const doctorRunPayload = z.strictObject({ from: z.int().min(0).max(100) });

export const doctorRepairPayload = z.strictObject({
  /** Ids of ailments, as the examination gave them. */
  ids: z.array(z.string().min(1).max(64)).max(1000),
  /** Id of the snapshot that the round before took, '' at first. */
  snapshot: z.string().max(64),
  round: z.int().min(0).max(1000),
});

export type NoPayload = z.infer<typeof noPayload>;
export type SettingsApplyPayload = z.infer<typeof settingsApplyPayload>;
export type PassportInput = z.infer<typeof passportInput>;
export type CreateStartPayload = z.infer<typeof createStartPayload>;
export type ExampleStartPayload = z.infer<typeof exampleStartPayload>;
export type RubricAcceptPayload = z.infer<typeof rubricAcceptPayload>;
export type RubricFilePayload = z.infer<typeof rubricFilePayload>;
export type JobPayload = z.infer<typeof jobPayload>;
export type SnapshotRestorePayload = z.infer<typeof snapshotRestorePayload>;
export type CheckPayload = z.infer<typeof checkPayload>;
export type FindingAcceptPayload = z.infer<typeof findingAcceptPayload>;
export type FindingUnacceptPayload = z.infer<typeof findingUnacceptPayload>;
export type SystemPayload = z.infer<typeof systemPayload>;
export type HintsReadPayload = z.infer<typeof hintsReadPayload>;
export type UpgradePayload = z.infer<typeof upgradePayload>;
export type CellOpenPayload = z.infer<typeof cellOpenPayload>;
export type DoctorRunPayload = z.infer<typeof doctorRunPayload>;
export type DoctorRepairPayload = z.infer<typeof doctorRepairPayload>;
