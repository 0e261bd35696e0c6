import type { PlanCell } from '../workbook/sheet-plan';
import { formatNumber } from './format-number';
import { formatPercent } from './format-percent';
import { levelWords } from './level-words';
import type { Summary, SummaryRow } from './summary';
import { SUMMARY_COLUMNS, SUMMARY_NOTES, SUMMARY_ROWS, type SummaryLine, VALUE_COLUMNS } from './summary-layout';

/** Answers that stand on a system's sheet out of the codes there, counted as the live formula counts them. */
export interface Filled {
  readonly answers: number;
  readonly codes: number;
}

/**
 * The values of «Сводная оценка» as one block, from the line that says whose it is down to the last note, so that one
 * write lays them all. The live columns to the right stay as they are.
 *
 * @param filled by number of the system
 * @returns the block and the row it begins in
 */
export function writeSummaryValues(
  summary: Summary,
  lines: readonly SummaryLine[],
  filled: ReadonlyMap<string, Filled>,
): { row: number; cells: PlanCell[][] } {
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(VALUE_COLUMNS - cells.length).fill(null)];
  const rows = lines.map((line) => {
    const own = rowOfLine(summary, line);
    return own ? valueCells(own, line, filled) : pad(line.code, line.title);
  });
  const notes = summaryNotes(summary).slice(0, SUMMARY_NOTES);
  const whose = [
    summary.municipality ?? 'Муниципалитет не указан на листе «Паспорт»',
    summary.year ? `${summary.year} год` : '',
  ];
  return {
    row: SUMMARY_ROWS.whose,
    cells: [
      pad(whose.filter((part) => part !== '').join(', ')),
      pad(`Построена ${dayAndTime(summary.builtAt)} по методике ${summary.framework.id}@${summary.framework.version}`),
      SUMMARY_COLUMNS.slice(0, VALUE_COLUMNS).map(({ title }) => title),
      ...rows,
      pad(),
      ...Array.from({ length: SUMMARY_NOTES }, (_, index) => pad(notes[index] ?? null)),
    ],
  };
}

function rowOfLine(summary: Summary, line: SummaryLine): SummaryRow | undefined {
  if (line.kind === 'total') return summary.total;
  return (line.kind === 'system' ? summary.systems : summary.mechanisms).find(({ code }) => code === line.code);
}

function valueCells(row: SummaryRow, line: SummaryLine, filled: ReadonlyMap<string, Filled>): PlanCell[] {
  const own = line.kind === 'system' ? [line.code] : line.kind === 'mechanism' ? line.systems : [...filled.keys()];
  const counts = own.map((system) => filled.get(system) ?? { answers: 0, codes: 0 });
  const sum = (key: keyof Filled) => counts.reduce((total, count) => total + count[key], 0);
  const bad = row.problems.length > 0;
  return [
    line.code,
    line.title,
    ...row.stages.map((score, index) => (row.badStages.some((stage) => stage === index + 1) ? '⚠' : score)),
    bad ? '⚠' : row.score,
    row.maximum,
    bad ? '⚠' : row.fraction,
    `${sum('answers')} из ${sum('codes')}`,
  ];
}

/** Both readings of н/п, the level, what was held at zero, what could not be counted. */
function summaryNotes(summary: Summary): string[] {
  const { total, missing } = summary;
  const left = total.fullMaximum - total.maximum;
  const share = (maximum: number) => (maximum > 0 ? ` (${formatPercent(total.score / maximum)})` : '');
  const notes =
    total.problems.length > 0
      ? [`⚠ Баллы не подсчитаны, строк с ошибкой: ${total.problems.length}. ${total.problems.slice(0, 3).join('; ')}`]
      : [
          `Из полного максимума: ${formatNumber(total.score)} из ${formatNumber(total.fullMaximum)}${share(total.fullMaximum)}.`,
          `Без н/п (позиций: ${total.notApplicable}, баллов: ${formatNumber(left)}): ${formatNumber(total.score)} из ${formatNumber(total.maximum)}${share(total.maximum)}.`,
        ];
  if (missing.length > 0) {
    const more = missing.length > 5 ? ` и ещё ${missing.length - 5}` : '';
    notes.push(
      `⚠ Нет строк позиций: ${missing.slice(0, 5).join(', ')}${more}. Они не вошли ни в баллы, ни в максимум.`,
    );
  }
  notes.push(levelWords(summary));
  if (total.floored) notes.push('Штрафы превысили баллы: итог меньше нуля показан нулём.');
  return notes;
}

/** ISO date-time as people write it. The zone is the one the time was taken in, so it is not shifted here. */
function dayAndTime(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return `${day}.${month}.${year} в ${time}`;
}
