import type { Host } from '../host/contract';
import type { BookState } from '../workbook/book-state';
import { type SheetKey, scoreKey } from '../workbook/sheet-key';
import { standardName } from '../workbook/sheet-names';
import type { CheckProgress } from './calls';
import { judgeBook } from './judge-book';
import { keepSheet, recallSheet } from './kept-sheets';
import { openBook, type ReadableBook, sheetFinder } from './open-book';
import type { CheckPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { pinnedRubric } from './pinned-rubric';
import { reportCheck } from './report-check';
import { writeFixColumns } from './write-fix-columns';

/**
 * Begins a check in parts: reads what all systems share, and says how many parts are to come. What is read is kept
 * beside the workbook, not with the caller, and the last part judges all of it at once as `check.run` would.
 */
export function startCheck(host: Host): CheckProgress {
  const book = openBook(host);
  const check = host.newId();
  // A damaged rubric ends the check here, before anybody waits for it.
  pinnedRubric({ ...book, read: (key) => keepSheet(host, check, key, book.read(key)) });
  for (const key of sharedBy(book.state)) keepSheet(host, check, key, book.read(key));
  host.keep(nameOf(check), JSON.stringify(book.state));
  return progressOf(check, book.state, systemsOf(book.state));
}

/**
 * Reads the next sheet, or judges and writes when all are read. Asked twice for the same part, it goes on from where it
 * really stands, because that is known from what is kept.
 *
 * @throws a failure for people when what was read is forgotten by now
 */
export function continueCheck(host: Host, { check }: CheckPayload): CheckProgress {
  const text = host.recall(nameOf(check));
  if (text === null) throw personFailure('check-gone');
  const state = JSON.parse(text) as BookState;
  const open = systemsOf(state).filter((system) => recallSheet(host, check, scoreKey(system)) === undefined);
  const [next, ...rest] = open;
  if (next === undefined) return finish(host, check, state);
  keepSheet(host, check, scoreKey(next), sheetFinder(host, state).read(scoreKey(next)));
  return progressOf(check, state, rest);
}

function finish(host: Host, check: string, state: BookState): CheckProgress {
  const { framework } = state;
  if (!framework) throw personFailure('check-gone');
  const read: ReadableBook['read'] = (key) => {
    const kept = recallSheet(host, check, key);
    if (kept === undefined) throw personFailure('check-gone');
    return kept;
  };
  const book: ReadableBook = { state, framework, systems: systemsOf(state), read };
  const judged = judgeBook(book, { documents: true });
  const report = reportCheck(book, judged, host.localNow());
  const refused = writeFixColumns(host, judged, report.findings);
  const total = partsOf(state);
  return {
    check,
    done: total,
    total,
    step: 'Готово',
    report: { ...report, findings: [...report.findings, ...refused] },
  };
}

const SHARED: readonly SheetKey[] = ['documents', 'passport', 'deliverables'];

/** Sheets that a framework does not have are not asked for. */
function sharedBy({ sheets }: BookState): SheetKey[] {
  return SHARED.filter((key) => key !== 'deliverables' || sheets.some((sheet) => sheet.key === key));
}

function nameOf(check: string): string {
  return `check ${check}`;
}

function systemsOf({ sheets }: BookState): string[] {
  return sheets.flatMap(({ key }) => (key.startsWith('score:') ? [key.slice('score:'.length)] : []));
}

/** What is shared, each system, and the judgement. */
function partsOf(state: BookState): number {
  return systemsOf(state).length + 2;
}

/** @param open systems whose sheets are still to be read */
function progressOf(check: string, state: BookState, open: readonly string[]): CheckProgress {
  const total = partsOf(state);
  const key = open[0] === undefined ? null : scoreKey(open[0]);
  const name = key && (state.sheets.find((sheet) => sheet.key === key)?.name ?? standardName(key));
  const step = name ? `Лист «${name}»` : 'Выводы и столбцы «Что исправить»';
  return { check, done: total - 1 - open.length, total, step, report: null };
}
