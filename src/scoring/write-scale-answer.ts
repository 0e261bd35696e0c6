import type { RubricPosition } from '../catalog/rubric';

/**
 * An answer as the dropdown writes it.
 *
 * @example writeScaleAnswer(position, '1') // "1 — есть"
 */
export function writeScaleAnswer({ scale }: Pick<RubricPosition, 'scale'>, code: string): string {
  const words = scale.find((answer) => answer.code === code)?.words;
  return words ? `${code} — ${words}` : code;
}
