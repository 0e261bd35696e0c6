import { type Answer, readAnswer } from '../answers/read-answer';
import { isDate, isErrorText, saysSomething } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { isCodeHeader } from '../catalog/code-header';
import { placeOfCode } from '../catalog/place-of-code';
import type { Rubric, RubricPosition } from '../catalog/rubric';
import { showCell } from '../catalog/show-cell';
import type { GivenRow, RowProblem, ScoredRow } from './scored-row';

const MONITORING = 4;

/**
 * Gives every row its points, by the table of cases in the design, section 4.
 *
 * An ineffective indicator (`неэф`) earns 0, and so does every monitoring position all of whose indicators are
 * ineffective: both stay in the maximum. Own н/п takes a position out of the maximum and wins over the cancellation.
 * A penalty answered 1 takes its size away; while nobody has set the size it takes nothing and shows nothing.
 *
 * @param given the rows in any order; blank rows are fine
 * @param rubric the rubric pinned in the workbook, or a shipped one
 * @returns as many rows, in the same order
 */
export function scoreRows(given: readonly GivenRow[], rubric: Rubric): ScoredRow[] {
  const positions = new Map(rubric.positions.map((position) => [position.code, position]));
  const codes = given.map((row) => cleanText(isDate(row.code) ? '' : row.code));
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  const answers = given.map((row, index): Answer => {
    const position = positions.get(codes[index] as string);
    return position ? readAnswer(row.answer, position.scale) : { state: 'unanswered' };
  });
  const ineffective = new Set<string>();
  answers.forEach((answer, index) => {
    if (answer.state === 'answered' && answer.ineffective) ineffective.add(codes[index] as string);
  });

  return given.map((row, index): ScoredRow => {
    const code = codes[index] as string;
    const position = positions.get(code) ?? null;
    const answer = answers[index] as Answer;
    const outside = { code, position, answer, points: null, maximum: 0, cancelled: false, complete: false };
    if (!position) return { ...outside, problem: findCodeProblem(row, code, rubric) };
    if (position.status === 'retired') return { ...outside, problem: null };

    const links = position.stage === MONITORING ? activeLinks(position, positions) : [];
    const problem = findProblem(code, answer, links, times);
    if (problem) return { ...outside, maximum: position.maximum ?? 0, problem };
    const cancelled = links.length > 0 && links.every((link) => ineffective.has(link));
    const points = countPoints(position, answer, cancelled);
    const maximum = answer.state === 'not-applicable' ? 0 : (position.maximum ?? 0);
    return { code, position, answer, points, maximum, cancelled, complete: isComplete(row, answer, points), problem };
  });
}

function countPoints(position: RubricPosition, answer: Answer, cancelled: boolean): number | null {
  if (answer.state === 'not-applicable') return null;
  if (cancelled) return 0;
  if (answer.state !== 'answered') return null;
  if (!position.penalty) return answer.number;
  if (answer.number === 0) return 0;
  return position.penalty.size === null ? null : 0 - position.penalty.size;
}

function isComplete(row: GivenRow, answer: Answer, points: number | null): boolean {
  if (answer.state === 'not-applicable') return isEvidence(row.comment);
  if (answer.state !== 'answered') return false;
  return points === null || points <= 0 || (row.documents ?? []).some(isEvidence);
}

function isEvidence(cell: unknown): boolean {
  return saysSomething(cell) && !isErrorText(cell);
}

/** A link to a retired indicator binds nothing any more. */
function activeLinks(position: RubricPosition, positions: ReadonlyMap<string, RubricPosition>): string[] {
  return position.links.filter((link) => positions.get(link)?.status !== 'retired');
}

function findProblem(
  code: string,
  answer: Answer,
  links: readonly string[],
  times: ReadonlyMap<string, number>,
): RowProblem | null {
  if ((times.get(code) ?? 0) > 1) return { kind: 'code-twice', reason: `код ${code} стоит дважды` };
  if (answer.state === 'invalid') return { kind: 'invalid-answer', reason: answer.reason };
  const missing = links.find((link) => !times.has(link));
  return missing === undefined ? null : { kind: 'no-indicator', reason: `нет строки показателя ${missing}` };
}

/** A code as it looks: what people are told to compare theirs with. */
const FORM = 'ожидается код вида 1.1.4.03';

function findCodeProblem(row: GivenRow, code: string, rubric: Rubric): RowProblem | null {
  const found = (reason: string): RowProblem => ({ kind: 'unknown-code', reason });
  if (isDate(row.code)) return found(`вместо кода дата ${showCell(row.code)}, ${FORM}`);
  if (isErrorText(row.code)) return found(`вместо кода ошибка ${code}, ${FORM}`);
  if (isCodeHeader(row.code)) return found('заголовок «Код» стоит посреди кодов: начните диапазон с него');
  if (code !== '') {
    const form = placeOfCode(code) ? '' : `, ${FORM}`;
    return found(`кода ${showCell(row.code)} нет в методике ${rubric.framework}@${rubric.version}${form}`);
  }
  return cleanText(row.answer) === '' ? null : { kind: 'no-code', reason: 'ответ стоит в строке без кода' };
}
