import type { CheckReport } from '../../actions/calls';
import type { Finding } from '../../completeness/finding';
import { EXIT, type ExitCode } from '../exit-codes';

const WORDS = { error: 'ошибка', warning: 'предупреждение', advice: 'совет' } as const;

/** Exit code by the gravest finding; what somebody lets be, with a reason, does not count. */
export function exitBySeverity(all: readonly (Pick<Finding, 'severity'> & Partial<Finding>)[]): ExitCode {
  const findings = all.filter(({ accepted }) => !accepted);
  if (findings.some(({ severity }) => severity === 'error')) return EXIT.errors;
  return findings.some(({ severity }) => severity === 'warning') ? EXIT.warnings : EXIT.fine;
}

/** Findings as lines for a person. */
export function findingLines(path: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`${path}: замечаний нет`];
  return findings.map(({ severity, sentence, next, cell, accepted }) => {
    const place = cell ? ` [${cell.sheetName}, строка ${cell.row}]` : '';
    const step = accepted ? `принято: ${accepted.reason}` : next;
    return `${path}: ${WORDS[severity]}: ${sentence}${place} → ${step}`;
  });
}

/** One line about the whole. */
export function overviewLine(path: string, { overview: { total, framework } }: CheckReport): string {
  const percent =
    total.score !== null && total.maximum > 0 ? `, ${Math.round((total.score / total.maximum) * 100)} %` : '';
  const score = total.score ?? '⚠';
  return `${path}: ${framework.id}@${framework.version}, баллов ${score} из ${total.maximum}${percent}, отвечено ${total.answered}`;
}
