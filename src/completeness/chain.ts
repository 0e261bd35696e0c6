import type { FindingCell } from './finding';

/** Where the management cycle of a system starts to break, and the cheapest way to mend it. */
export interface BrokenChain {
  readonly system: string;
  /** Stage where it starts to break, 1..9. */
  readonly stage: number;
  /** Later stages whose points rest on nothing because of it. */
  readonly hanging: readonly number[];
  /** Points already claimed at those stages. */
  readonly atRisk: number;
  /** What is broken, in Russian. */
  readonly sentence: string;
  readonly repair: ChainRepair;
}

/** The fewest cells to fill for the most points back. */
export interface ChainRepair {
  readonly kind: 'answer' | 'document';
  /** Positions to fill, in order. */
  readonly codes: readonly string[];
  /** Points that stand again when it is done: those at risk and those of the positions filled. */
  readonly points: number;
  /** What to do, in Russian. */
  readonly sentence: string;
  /** The first cell to go to; `null` when its row is gone. */
  readonly cell: FindingCell | null;
}
