import { type Day, partsOf } from '../catalog/calendar-day';
import { readDay } from '../catalog/read-day';
import type { DocumentRow } from '../workbook/read-documents';
import { registerCell } from './check-register';
import { type CheckedBook, type CheckedSystem, nameSystem } from './checked-book';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';
import { type Citation, findCitations } from './use-of-documents';

/** Documents by their dates: outside the period of the passport, effectiveness before the measures. */
export function checkDates(book: CheckedBook): Finding[] {
  const days = new Map<string, Day>();
  for (const { no, date } of book.documents?.rows ?? []) {
    const day = readDay(date);
    if (day !== null && !days.has(no)) days.set(no, day);
  }
  const citations = findCitations(book).filter(({ no }) => days.has(no));
  return [
    ...findOutside(book, days, citations),
    ...book.systems.flatMap((system) => findEarly(system, days, citations)),
  ];
}

const SHOWN = 5;

/**
 * A document of a later time proves nothing; one of an earlier time proves no monitoring, analysis or measure of the
 * period, though goals, indicators and methods may have been set before.
 */
function findOutside(book: CheckedBook, days: ReadonlyMap<string, Day>, citations: readonly Citation[]): Finding[] {
  const { documents } = book;
  const passport = book.passport();
  const from = readDay(passport?.fields.get('periodFrom')?.cell);
  const to = readDay(passport?.fields.get('periodTo')?.cell);
  if (!documents || from === null || to === null || from > to) return [];
  const firstStage = book.rules.bounds['first-stage-of-the-period'] ?? 1;
  return documents.rows.flatMap((row: DocumentRow) => {
    const day = days.get(row.no);
    if (day === undefined || readDay(row.date) !== day) return [];
    const wrong = citations.filter(
      ({ no, stage }) => no === row.no && (day > to || (day < from && stage >= firstStage)),
    );
    if (wrong.length === 0) return [];
    const codes = wrong.map(({ cell }) => cell.code);
    const shown = codes.slice(0, SHOWN).join(', ') + (codes.length > SHOWN ? ` и ещё ${codes.length - SHOWN}` : '');
    const words = { no: row.no, date: sayDay(day), from: sayDay(from), to: sayDay(to), codes: shown };
    const cell = registerCell(documents, row, 'date');
    return [makeFinding('document-outside-period', { words, cell, subject: row.no, count: wrong.length })];
  });
}

/** Only when all that speaks of effectiveness is older than all measures: one later document is enough. */
function findEarly(system: CheckedSystem, days: ReadonlyMap<string, Day>, citations: readonly Citation[]): Finding[] {
  const own = (stage: number) => citations.filter((one) => one.system === system.number && one.stage === stage);
  const dated = (list: readonly Citation[]) => list.flatMap(({ no }) => days.get(no) ?? []);
  const [effectiveness, measures] = [own(9), own(7)];
  const [first] = effectiveness;
  if (!first || measures.length === 0) return [];
  const [latest, earliest] = [Math.max(...dated(effectiveness)), Math.min(...dated(measures))];
  if (latest >= earliest) return [];
  const words = { system: nameSystem(system), effectiveness: sayDay(latest), measures: sayDay(earliest) };
  return [makeFinding('effectiveness-before-measures', { words, system: system.number, stage: 9, cell: first.cell })];
}

/** @example sayDay(44621) // "01.03.2022" */
function sayDay(day: Day): string {
  const { year, month, day: number } = partsOf(day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(number)}.${two(month)}.${year}`;
}
