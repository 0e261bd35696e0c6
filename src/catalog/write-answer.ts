import type { RubricPosition, ScaleAnswer } from './rubric';

/**
 * A choice as people see it; a fraction is written with a comma, as it is typed here.
 *
 * @example writeAnswer({ code: '0.5', words: 'частично' }) // "0,5 — частично"
 */
export function writeAnswer({ code, words }: ScaleAnswer): string {
  return words === '' ? writeAnswerCode(code) : `${writeAnswerCode(code)} — ${words}`;
}

/** @example writeAnswerCode('0.5') // "0,5" */
export function writeAnswerCode(code: string): string {
  return code.replace('.', ',');
}

/**
 * An answer of a position as the dropdown writes it.
 *
 * @example writeScaleAnswer(position, '1') // "1 — есть"
 */
export function writeScaleAnswer({ scale }: Pick<RubricPosition, 'scale'>, code: string): string {
  return writeAnswer(scale.find((answer) => answer.code === code) ?? { code, words: '' });
}
