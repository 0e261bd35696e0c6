import type { StageNumber } from '../catalog/stages';
import { addNumbers } from './add-numbers';
import { findGaps, type Gap } from './find-gaps';
import { GAP_WORK, type GapKind, WRITTEN_STAGES } from './gap-work';
import type { ScoredRow } from './scored-row';

/** A judged row and the numbers of the documents that stand in it, as the register writes them. */
export interface EvidencedRow {
  readonly scored: ScoredRow;
  readonly documents: readonly string[];
}

/** Positions of one system and component whose points the same kind of work wins back. */
export interface GapStep {
  readonly kind: GapKind;
  readonly system: string;
  readonly stage: StageNumber;
  readonly gaps: readonly Gap[];
  readonly lost: number;
  /** In shares of the least work, see gap-work.ts. */
  readonly work: number;
  /** The document that already proves other positions of the same component, the one that proves most. */
  readonly document: { readonly no: string; readonly proves: number } | null;
}

/**
 * Most points for least work: lost points gathered into steps, the step that wins most points for a share of work
 * first; of equals the one that wins more, then by code. н/п and bad rows lose nothing here.
 *
 * @param rows active rows of all systems, see take-universe.ts
 * @example rankGaps([]) // []
 */
export function rankGaps(rows: readonly EvidencedRow[]): GapStep[] {
  const scored = new Map(rows.map((row) => [row.scored.code, row.scored]));
  const proofs = countProofs(rows);
  const groups = new Map<string, { kind: GapKind; gaps: Gap[] }>();
  for (const gap of findGaps(rows.map((row) => row.scored))) {
    const row = scored.get(gap.code);
    if (!row?.position) continue;
    const kind = kindOf(row, proofs.has(placeKey(row)));
    const key = kind === 'replace-indicator' ? `/${indicatorOf(row, scored)}` : placeKey(row);
    const group = groups.get(`${kind} ${key}`) ?? { kind, gaps: [] };
    group.gaps.push(gap);
    groups.set(`${kind} ${key}`, group);
  }
  return [...groups.values()]
    .map(({ kind, gaps }) => makeStep(kind, [...gaps].sort(byCode), scored, proofs))
    .sort((a, b) => b.lost / b.work - a.lost / a.work || b.lost - a.lost || byCode(a.gaps[0], b.gaps[0]));
}

function kindOf({ position, answer, points, cancelled }: ScoredRow, proved: boolean): GapKind {
  if (position?.penalty) return 'drop-harmful';
  if (cancelled || (answer.state === 'answered' && answer.ineffective)) return 'replace-indicator';
  if (answer.state !== 'answered') return proved ? 'same-document' : 'unanswered';
  if ((points ?? 0) > 0) return 'improve';
  return position && WRITTEN_STAGES.includes(position.stage) ? 'write' : 'carry-out';
}

/** Monitoring cancelled by its indicators comes back with the first of them; an indicator stands for itself. */
function indicatorOf({ code, position, cancelled }: ScoredRow, scored: ReadonlyMap<string, ScoredRow>): string {
  const ineffective = (link: string) => {
    const answer = scored.get(link)?.answer;
    return answer?.state === 'answered' && answer.ineffective;
  };
  return (cancelled && position?.links.find(ineffective)) || code;
}

function makeStep(
  kind: GapKind,
  gaps: readonly Gap[],
  scored: ReadonlyMap<string, ScoredRow>,
  proofs: ReadonlyMap<string, GapStep['document']>,
): GapStep {
  const first = scored.get(gaps[0]?.code ?? '');
  const { work, per } = GAP_WORK[kind];
  const mayBeThere = kind === 'same-document' || kind === 'write';
  return {
    kind,
    system: first?.position?.system ?? '',
    stage: first?.position?.stage ?? 1,
    gaps,
    lost: addNumbers(gaps.map(({ lost }) => lost)),
    work: per === 'step' ? work : work * gaps.length,
    document: (mayBeThere && first && proofs.get(placeKey(first))) || null,
  };
}

/** For every system and component the document that proves most of its points. */
function countProofs(rows: readonly EvidencedRow[]): Map<string, GapStep['document']> {
  const counts = new Map<string, Map<string, number>>();
  for (const { scored, documents } of rows) {
    if ((scored.points ?? 0) <= 0) continue;
    const own = counts.get(placeKey(scored)) ?? new Map<string, number>();
    for (const no of new Set(documents)) own.set(no, (own.get(no) ?? 0) + 1);
    counts.set(placeKey(scored), own);
  }
  const most = ([...own]: Iterable<[string, number]>) => own.sort((a, b) => b[1] - a[1])[0];
  return new Map(
    [...counts].flatMap(([key, own]) => {
      const [no, proves] = most(own) ?? [];
      return no === undefined || proves === undefined ? [] : [[key, { no, proves }] as const];
    }),
  );
}

const placeKey = ({ position }: ScoredRow) => `${position?.system}/${position?.stage}`;

const byCode = (a: { code: string } | undefined, b: { code: string } | undefined) =>
  (a?.code ?? '') < (b?.code ?? '') ? -1 : 1;
