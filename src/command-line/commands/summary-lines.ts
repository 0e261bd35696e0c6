import type { Summary, SummaryRow } from '../../summary/summary';

/** The summary as lines of text: a line per system and mechanism, then the total. */
export function summaryLines(path: string, { systems, mechanisms, total, framework, builtAt }: Summary): string[] {
  const line = ({ code, title, score, maximum, fraction, problems }: SummaryRow) => {
    const percent = fraction === null ? '' : ` (${Math.round(fraction * 100)} %)`;
    const value = problems.length > 0 ? `⚠ строк с ошибкой: ${problems.length}` : `${score} из ${maximum}${percent}`;
    return `  ${code.padEnd(6)} ${value.padEnd(22)} ${title}`;
  };
  const rows = mechanisms.flatMap((mechanism) => [
    line(mechanism),
    ...systems.filter(({ code }) => code.startsWith(`${mechanism.code}.`)).map(line),
  ]);
  return [`${path}: ${framework.id}@${framework.version}, ${builtAt}`, ...rows, line(total)];
}
