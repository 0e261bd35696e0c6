/**
 * How `mcqm` ends, so that other programs can go by it. With many files the gravest one decides.
 * docs/command-line.md says the same in Russian.
 */
export const EXIT = {
  /** Done; nothing found worse than advice. */
  fine: 0,
  /** `check`, `doctor`: the gravest finding is a warning; accepted ones do not count. */
  warnings: 1,
  /** `check`, `doctor`: there are errors. */
  errors: 2,
  /** The command was written wrongly; nothing was done. */
  usage: 64,
  /** A file was not taken: not there, no workbook of ours, or its data do not fit; that file was not changed. */
  refused: 65,
  /** A fault of the program. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
