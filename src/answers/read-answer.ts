import { isDate, isErrorText, writeDay } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { DASH, INEFFECTIVE, NOT_APPLICABLE, readAnswerCode } from '../catalog/read-scale';
import type { ScaleAnswer } from '../catalog/rubric';
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
  if (isDate(cell)) return invalid(`вместо ответа дата ${writeDay(cell)}`, scale);
  if (typeof cell === 'boolean') return invalid(`вместо ответа флажок ${cell ? 'ИСТИНА' : 'ЛОЖЬ'}`, scale);
  if (isErrorText(cell)) return invalid(`вместо ответа ошибка ${cell}`, scale);
  const text = cleanText(cell);
  if (text === '') return UNANSWERED;

  // A negative number is no code with words behind a dash.
  const before = typeof cell === 'number' ? text : (text.split(DASH)[0] ?? '').trim();
  const code = readAnswerCode(before);
  if (code === null || !scale.some((answer) => answer.code === code)) {
    const whole = before === '' ? text : before;
    const found = whole.length > 40 ? `${whole.slice(0, 40)}…` : whole;
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
