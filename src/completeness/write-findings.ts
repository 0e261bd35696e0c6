import { STAGES } from '../catalog/stages';
import { areaNotation } from '../workbook/area';
import { FINDING_COLUMNS, type FindingColumn } from '../workbook/columns';
import { linkFormula } from '../workbook/link-formula';
import type { PlanCell } from '../workbook/sheet-plan';
import type { CheckedSystem } from './checked-book';
import { nameSystem } from './checked-book';
import type { Finding, FindingCell, Severity } from './finding';
import type { KeptNote } from './read-notes';
import type { StageProgress } from './stage-progress';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ошибка',
  warning: 'предупреждение',
  advice: 'совет',
};

/** What «Что исправить» is written from. */
export interface FindingsList {
  readonly findings: readonly Finding[];
  readonly progress: readonly StageProgress[];
  readonly systems: readonly CheckedSystem[];
  readonly checkedAt: string;
  /** What people wrote beside the findings of the list before. */
  readonly notes: readonly KeptNote[];
  /** 1-based place of a cell's column on its sheet, for the link; `null` when it is not known. */
  readonly columnOf: (cell: FindingCell) => number | null;
}

type Row = Partial<Record<FindingColumn, PlanCell>>;

/**
 * The rows of «Что исправить»: how far each system is, what is open, what was accepted and why, and the notes whose
 * finding is gone, since they are a person's own words.
 *
 * @param room how many rows the table has; what does not fit is counted in its last row, notes never are
 * @returns rows of cells in the order of FINDING_COLUMNS, as many as there is room for
 */
export function writeFindings(list: FindingsList, room: number): PlanCell[][] {
  const open = list.findings.filter(({ accepted }) => accepted === null);
  const accepted = list.findings.filter((finding) => finding.accepted !== null);
  const known = new Set(list.findings.map(({ id }) => id));
  const gone = list.notes.filter(({ id }) => !known.has(id));
  const rows = [
    ...list.systems.flatMap((system) => progressRow(system, list.progress)),
    ...[...open, ...accepted].map((finding) => findingRow(finding, list)),
  ];
  const left = Math.max(0, room - gone.length);
  const shown = rows.length > left ? rows.slice(0, Math.max(0, left - 1)) : rows;
  const rest = rows.length - shown.length;
  const more: Row[] =
    rest > 0 ? [{ sentence: `И ещё замечаний: ${rest}. Исправьте эти и запишите список снова.` }] : [];
  const all = [...shown, ...more, ...gone.map(goneRow)].slice(0, Math.max(room, gone.length));
  while (all.length < room) all.push({});
  return all.map((row) => FINDING_COLUMNS.map(({ key }) => row[key] ?? null));
}

/** The line above the table: when it was written and how much is open. */
export function sayChecked({ findings, checkedAt }: Pick<FindingsList, 'findings' | 'checkedAt'>): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const accepted = findings.length - open.length;
  const also = accepted > 0 ? ` Принято с пояснением: ${accepted}.` : '';
  return `Проверено ${sayMoment(checkedAt)}. Замечаний: ${open.length}, из них ошибок: ${errors}.${also}`;
}

function findingRow(finding: Finding, { systems, notes, columnOf }: FindingsList): Row {
  const system = systems.find(({ number }) => number === finding.system);
  const { accepted, cell } = finding;
  return {
    severity: accepted ? 'принято' : SEVERITY_WORDS[finding.severity],
    system: system ? nameSystem(system) : null,
    stage: STAGES[(finding.stage ?? 0) - 1]?.title ?? null,
    sentence: finding.sentence,
    next: finding.next,
    motivation: `${finding.motivation} (${finding.source})`,
    cell: cell && linkCell(cell, columnOf(cell)),
    responsible: finding.responsible,
    accepted: accepted && `${accepted.reason} (${sayMoment(accepted.at)})`,
    note: notes.find(({ id }) => id === finding.id)?.note ?? null,
    id: finding.id,
  };
}

/** «Готово 12 из 42. Цели 5 из 6 · …»: one row for a system, each of its stages in it. */
function progressRow(system: CheckedSystem, progress: readonly StageProgress[]): Row[] {
  const own = progress.filter((stage) => stage.system === system.number);
  if (own.length === 0 || system.sheetId === null) return [];
  const sum = (count: (stage: StageProgress) => number) => own.reduce((all, stage) => all + count(stage), 0);
  const stages = own.map(({ stage, complete, positions }) => {
    return `${STAGES[stage - 1]?.title ?? stage} ${complete} из ${positions}`;
  });
  return [
    {
      severity: 'готовность',
      system: nameSystem(system),
      sentence: `Готово ${sum(({ complete }) => complete)} из ${sum(({ positions }) => positions)}. ${stages.join(' · ')}.`,
      cell: { formula: linkFormula(system.sheetId, system.sheetName) },
    },
  ];
}

function goneRow({ id, note, sentence }: KeptNote): Row {
  return { severity: 'исправлено', sentence, next: 'Замечания больше нет, ваша заметка сохранена.', note, id };
}

function sayMoment(moment: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(moment) ?? [];
  return `${day}.${month}.${year} в ${time}`;
}

function linkCell(cell: FindingCell, column: number | null): PlanCell {
  const range = areaNotation({ row: cell.row, column: column ?? 1, rows: 1, columns: 1 });
  return {
    formula: linkFormula(cell.sheetId, cell.code === '' ? `${cell.sheetName}, строка ${cell.row}` : cell.code, range),
  };
}
