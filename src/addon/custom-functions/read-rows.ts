import { isCodeHeader, readCodeHeader } from '../../catalog/code-header';
import type { Rubric } from '../../catalog/rubric';
import { showCell } from '../../catalog/show-cell';
import type { GivenRow } from '../../scoring/scored-row';
import { isBlank, isRange, readColumn } from './read-argument';

/** Codes and answers as given to a function. */
export interface GivenRows {
  readonly rows: readonly GivenRow[];
  /** True when the first code cell is a header: then the first row of every range is no data. */
  readonly hasHeader: boolean;
  /** True when one cell was given: one value goes out. */
  readonly isScalar: boolean;
}

/**
 * Puts the ranges of a function together row by row.
 *
 * @param codes column of codes, its header row included or not
 * @param answers column of answers of the same height; blank = nothing answered
 * @param rubric whose codes they are
 * @param documents columns of evidence, see `MCQM_COMPLETENESS`
 * @throws Error in Russian when the heights differ, the header names another framework, or answers come without codes
 */
export function readRows(codes: unknown, answers: unknown, rubric: Rubric, documents?: unknown): GivenRows {
  if (!isRange(codes) && isBlank(codes) && isRange(answers)) return readNoCodes(answers);
  const codeCells = readColumn(codes, 'codes (коды)');
  const answerCells = isBlank(answers) && !isRange(answers) ? [] : readColumn(answers, 'answers (ответы)');
  const evidence = isRange(documents) ? documents : isBlank(documents) ? [] : [[documents]];
  checkHeight('answers (ответы)', answerCells.length, codeCells.length);
  checkHeight('documents (подтверждения)', evidence.length, codeCells.length);

  const hasHeader = isCodeHeader(codeCells[0]);
  if (hasHeader) checkHeader(codeCells[0], rubric);
  const all = codeCells.map(
    (code, index): GivenRow => ({ code, answer: answerCells[index] ?? '', ...splitEvidence(evidence[index] ?? []) }),
  );
  return { rows: hasHeader ? all.slice(1) : all, hasHeader, isScalar: !isRange(codes) };
}

/** The codes were left out: the whole rubric is meant, and answers would belong nowhere. */
function readNoCodes(answers: unknown[][]): GivenRows {
  if (!isBlank(answers)) throw new Error('codes (коды) не указаны, а ответы указаны: нужен столбец кодов тех же строк');
  return { rows: [{ code: '', answer: '' }], hasHeader: false, isScalar: true };
}

/** Documents are the first, third… columns, each with its clause behind it; the last of several columns is the comment. */
function splitEvidence(cells: readonly unknown[]): Pick<GivenRow, 'documents' | 'comment'> {
  const last = cells.length - 1;
  return {
    documents: cells.filter((_, index) => index % 2 === 0 && (index < last || last === 0)),
    comment: cells[last],
  };
}

function checkHeight(name: string, found: number, expected: number): void {
  if (found === 0 || found === expected) return;
  throw new Error(`${name}: найдено строк ${found}, ожидается столько же, сколько кодов: ${expected}`);
}

function checkHeader(cell: unknown, { framework, version }: Rubric): void {
  const named = readCodeHeader(cell);
  if (!named || (named.framework === framework && named.version === version)) return;
  const own = `${named.framework}@${named.version}`;
  throw new Error(`коды под заголовком «${showCell(cell)}» — из методики ${own}, а указана ${framework}@${version}`);
}
