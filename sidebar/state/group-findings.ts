import { STAGES } from '../../src/catalog/stages';
import type { Finding, Severity } from '../../src/completeness/finding';

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly parts: readonly FindingPart[];
}

/** The findings of one system at one stage. */
export interface FindingPart {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

type Titles = readonly { readonly system: string; readonly title: string }[];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * Findings by how bad they are, then by system and stage: the workbook itself first, then systems in their own order.
 *
 * @param titles the systems of the workbook, in order; a number never stands without its title
 */
export function groupFindings(findings: readonly Finding[], titles: Titles): FindingGroup[] {
  return SEVERITIES.map((severity) => {
    const same = findings.filter((finding) => finding.severity === severity);
    return { severity, count: same.length, parts: splitByPlace(same, titles) };
  }).filter((group) => group.count > 0);
}

function splitByPlace(findings: readonly Finding[], titles: Titles): FindingPart[] {
  const order = ['', ...titles.map((row) => row.system)];
  const rank = (finding: Finding) => {
    const place = order.indexOf(finding.system);
    return (place < 0 ? order.length : place) * 100 + (finding.stage ?? 0);
  };
  const parts = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
    const key = `${finding.system}/${finding.stage ?? ''}`;
    parts.set(key, [...(parts.get(key) ?? []), finding]);
  }
  return [...parts].map(([key, list]) => ({ key, title: partTitle(list[0], titles), findings: list }));
}

function partTitle(finding: Finding | undefined, titles: Titles): string {
  if (!finding) return '';
  const stage = STAGES.find((known) => known.number === finding.stage)?.title;
  return stage ? `${systemTitle(finding.system, titles)} · ${stage}` : systemTitle(finding.system, titles);
}

/** «1.1 Название»; the workbook's own findings stand under «Вся таблица». */
export function systemTitle(system: string, titles: Titles): string {
  if (system === '') return 'Вся таблица';
  const title = titles.find((row) => row.system === system)?.title;
  return title ? `${system} ${title}` : `Система ${system}`;
}
