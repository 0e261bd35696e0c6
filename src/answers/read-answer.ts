import { isDate, isErrorText } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { DASH, INEFFECTIVE, NOT_APPLICABLE, readAnswerCode } from '../catalog/read-scale';
import type { ScaleAnswer } from '../catalog/rubric';
import { showCell } from '../catalog/show-cell';
import { writeAnswerCode } from '../catalog/write-answer';

/** What a person answered at one position. The four states are never mixed: a blank is no zero, н/п is no blank. */
export type Answer =
  | { readonly state: 'unanswered' }
  /** `code` is the scale's: a number, or `неэф`, which counts as 0 points. */
  | { readonly state: 'answered'; readonly code: string; readonly number: number; readonly ineffective: boolean }
  | { readonly state: 'not-applicable' }
  /** `reason` in Russian: what was found, what was expected. */
  | { readonly state: 'invalid'; readonly reason: string };

const UNANSWERED: Answer = { state: 'unanswered' };

/**
 * Reads one answer cell: `<code> — <words>`, of which only what stands before the first dash counts; a bare code or a
 * number is fine, a decimal comma is a point.
 *
 * @param cell as the sheet gives it; blank is `""`
 * @param scale the answers allowed at this position
 * @example readAnswer('2 — соответствуют цели', scale) // {"state":"answered","code":"2","number":2,"ineffective":false}
 * @example readAnswer('', scale) // {"state":"unanswered"}
 */
export function readAnswer(cell: unknown, scale: readonly ScaleAnswer[]): Answer {
  if (isDate(cell)) return invalid(`вместо ответа дата ${showCell(cell)}`, scale);
  if (typeof cell === 'boolean') return invalid(`вместо ответа флажок ${showCell(cell)}`, scale);
  if (isErrorText(cell)) return invalid(`вместо ответа ошибка ${cell}`, scale);
  // A number may come out of a formula with binary dust: 0.7-0.2 is meant to be 0.5.
  const text = cleanText(typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell);
  if (text === '') return UNANSWERED;

  const dash = text.search(DASH);
  const before = dash < 0 ? text : text.slice(0, dash).trim();
  const code = readAnswerCode(before);
  if (code === null || !scale.some((answer) => answer.code === code)) {
    // A negative number is no code with words behind a dash: it is shown whole.
    const found = showCell(typeof cell === 'number' ? cell : before || text);
    return invalid(
      code === NOT_APPLICABLE ? 'ответ «н/п» здесь не предусмотрен' : `ответ «${found}» не из шкалы`,
      scale,
    );
  }
  if (code === NOT_APPLICABLE) return { state: 'not-applicable' };
  const ineffective = code === INEFFECTIVE;
  return { state: 'answered', code, number: ineffective ? 0 : Number(code), ineffective };
}

function invalid(found: string, scale: readonly ScaleAnswer[]): Answer {
  return {
    state: 'invalid',
    reason: `${found}; ожидается: ${scale.map(({ code }) => writeAnswerCode(code)).join('; ')}`,
  };
}
