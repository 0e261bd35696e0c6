import type { FindingCell, Severity } from '../completeness/finding';
import type { SheetKey } from '../workbook/sheet-key';
import type { AilmentCode } from './ailment-sentences';
import type { RepairStep } from './repair-step';

/** Something broken in the workbook itself: what was found, and what a repair will do, said before it is done. */
export interface Ailment {
  /** The same ailment in the next examination: its code and its sheet, `formula-lost score:1.1`. */
  readonly id: string;
  readonly code: AilmentCode;
  readonly severity: Severity;
  readonly sentence: string;
  /** What the repair will do; `null` when nothing is safe to do by itself. */
  readonly will: string | null;
  /** What the person does: the next step where nothing can be repaired, else what to look at afterwards. */
  readonly next: string;
  readonly key: SheetKey | null;
  readonly sheetName: string;
  readonly cell: FindingCell | null;
  /** How many cells, rows or columns it stands for. */
  readonly count: number;
}

/** An ailment with the steps that mend it; no step for what only a person can mend. */
export interface Diagnosis {
  readonly ailment: Ailment;
  readonly steps: readonly RepairStep[];
  /** True when rows or columns move: nothing else on this sheet is mended from the same reading. */
  readonly moves: boolean;
}
