import { STAGES } from '../catalog/stages';
import { areaNotation } from '../workbook/area';
import { FINDING_COLUMNS } from '../workbook/columns';
import { linkFormula } from '../workbook/link-formula';
import type { PlanCell } from '../workbook/sheet-plan';
import type { CheckedSystem } from './checked-book';
import { nameSystem } from './checked-book';
import type { Finding, FindingCell, Severity } from './finding';
import { FINDINGS_ROOM, FINDINGS_ROWS } from './findings-layout';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ошибка',
  warning: 'предупреждение',
  advice: 'совет',
};

/**
 * The whole table of «Что исправить» as one block, so that one write replaces the findings of the check before.
 *
 * @param columnOf 1-based place of a column of the sheet, for the link; `null` when it is not known
 * @returns the block and the row it begins in
 */
export function writeFindings(
  findings: readonly Finding[],
  checkedAt: string,
  systems: readonly CheckedSystem[],
  columnOf: (cell: FindingCell) => number | null,
): { row: number; cells: PlanCell[][] } {
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(FINDING_COLUMNS.length - cells.length).fill(null)];
  const shown = findings.length > FINDINGS_ROOM ? findings.slice(0, FINDINGS_ROOM - 1) : findings;
  const rows = shown.map((finding): PlanCell[] => {
    const system = systems.find(({ number }) => number === finding.system);
    return [
      SEVERITY_WORDS[finding.severity],
      system ? nameSystem(system) : null,
      STAGES[(finding.stage ?? 0) - 1]?.title ?? null,
      finding.sentence,
      finding.next,
      finding.motivation,
      finding.cell && linkCell(finding.cell, columnOf(finding.cell)),
    ];
  });
  const rest = findings.length - shown.length;
  if (rest > 0) rows.push(pad(null, null, null, `И ещё замечаний: ${rest}. Исправьте эти и проверьте снова.`));
  while (rows.length < FINDINGS_ROOM) rows.push(pad());
  return {
    row: FINDINGS_ROWS.checked,
    cells: [pad(checkedLine(findings, checkedAt)), FINDING_COLUMNS.map(({ title }) => title), ...rows],
  };
}

function checkedLine(findings: readonly Finding[], checkedAt: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(checkedAt) ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `Проверено ${day}.${month}.${year} в ${time}. Замечаний: ${findings.length}, из них ошибок: ${errors}.`;
}

function linkCell(cell: FindingCell, column: number | null): PlanCell {
  const range = areaNotation({ row: cell.row, column: column ?? 1, rows: 1, columns: 1 });
  return {
    formula: linkFormula(cell.sheetId, cell.code === '' ? `${cell.sheetName}, строка ${cell.row}` : cell.code, range),
  };
}
