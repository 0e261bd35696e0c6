import { STAGES } from '../../src/catalog/stages';
import type { Finding, Severity } from '../../src/completeness/finding';

/** What findings are gathered by. */
export type Grouping = 'severity' | 'system' | 'stage' | 'responsible';

export interface FindingGroup {
  readonly key: string;
  /** '' where the words for it need the count: a severity. */
  readonly title: string;
  readonly severity: Severity | null;
  readonly count: number;
  readonly parts: readonly FindingPart[];
}

/** Findings of a group that stand in one place. */
export interface FindingPart {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

type Titles = readonly { readonly system: string; readonly title: string }[];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];
const NO_POST = 'Ответственный не назван';

/**
 * Findings in groups, and within a group by place: the workbook itself first, then systems in their own order and
 * stages in theirs. A place says what the group does not say already.
 *
 * @param titles the systems of the workbook, in order; a number never stands without its title
 */
export function groupFindings(findings: readonly Finding[], by: Grouping, titles: Titles): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of inOrder(findings, titles)) {
    const key = keyOf(finding, by);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups]
    .sort(([one], [other]) => rankOf(one, by, titles) - rankOf(other, by, titles))
    .map(([key, own]) => ({
      key,
      title: groupTitle(key, by, titles),
      severity: by === 'severity' ? (key as Severity) : null,
      count: own.length,
      parts: splitByPlace(own, by, titles),
    }));
}

function keyOf(finding: Finding, by: Grouping): string {
  if (by === 'responsible') return finding.responsible ?? '';
  return by === 'stage' ? String(finding.stage ?? '') : finding[by];
}

/** Groups come in the order of their own kind; those of people as they first appear, the nameless one last. */
function rankOf(key: string, by: Grouping, titles: Titles): number {
  if (by === 'severity') return SEVERITIES.indexOf(key as Severity);
  if (by === 'system') return rankOfSystem(key, titles);
  if (by === 'stage') return Number(key);
  return key === '' ? 1 : 0;
}

function groupTitle(key: string, by: Grouping, titles: Titles): string {
  if (by === 'system') return systemTitle(key, titles);
  if (by === 'stage') return stageTitle(key === '' ? null : Number(key)) || 'Вне компонентов цикла';
  return by === 'responsible' ? key || NO_POST : '';
}

function splitByPlace(findings: readonly Finding[], by: Grouping, titles: Titles): FindingPart[] {
  const parts = new Map<string, { title: string; findings: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.system}/${finding.stage ?? ''}`;
    const part = parts.get(key) ?? { title: placeTitle(finding, by, titles), findings: [] };
    part.findings.push(finding);
    parts.set(key, part);
  }
  return [...parts].map(([key, part]) => ({ key, ...part }));
}

function placeTitle({ system, stage }: Finding, by: Grouping, titles: Titles): string {
  const own = stageTitle(stage);
  if (by === 'system' && own !== '') return own;
  if (by === 'stage' || own === '') return systemTitle(system, titles);
  return `${systemTitle(system, titles)} · ${own}`;
}

function inOrder(findings: readonly Finding[], titles: Titles): Finding[] {
  const rank = ({ system, stage, severity }: Finding) =>
    rankOfSystem(system, titles) * 1000 + (stage ?? 0) * 10 + SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function rankOfSystem(system: string, titles: Titles): number {
  if (system === '') return 0;
  const place = titles.findIndex((row) => row.system === system);
  return place < 0 ? titles.length + 1 : place + 1;
}

const stageTitle = (stage: number | null) => STAGES.find((known) => known.number === stage)?.title ?? '';

/** «1.1 Название»; the workbook's own findings stand under «Вся таблица». */
export function systemTitle(system: string, titles: Titles): string {
  if (system === '') return 'Вся таблица';
  const title = titles.find((row) => row.system === system)?.title;
  return title ? `${system} ${title}` : `Система ${system}`;
}
