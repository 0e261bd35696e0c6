import type { Acceptance } from '../../src/completeness/finding';
import type { Replied } from './event';
import type { Desk } from './state';

/** What an answer changes in the findings on the screen, without a new check. */
export function changeReport(desk: Desk, event: Replied): Desk {
  switch (event.name) {
    case 'finding.accept':
    case 'finding.unaccept':
      return accept(desk, event.value.id, event.value.accepted);
    case 'findings.write':
      return { ...desk, overview: event.value.report.overview, report: event.value.report };
    default:
      return desk;
  }
}

function accept(desk: Desk, id: string, accepted: Acceptance | null): Desk {
  const { report, look } = desk;
  if (!report) return desk;
  const findings = report.findings.map((finding) => (finding.id === id ? { ...finding, accepted } : finding));
  return { ...desk, report: { ...report, findings }, look: { ...look, 'findings.accepting': '' } };
}
