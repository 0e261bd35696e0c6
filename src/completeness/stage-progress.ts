/** How far one system is at one stage of the cycle. */
export interface StageProgress {
  readonly system: string;
  /** 1..9; stages that the system does not have are left out. */
  readonly stage: number;
  readonly positions: number;
  /** н/п counts as answered. */
  readonly answered: number;
  /** Answered, with a document where it earns points and a comment where it is н/п. */
  readonly complete: number;
  /** Open findings of this system at this stage; accepted ones are not among them. */
  readonly findings: number;
}
