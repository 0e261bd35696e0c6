import type { BandedRubric } from './compare-rubrics';
import { rubricDigestText } from './rubric-digest-text';

/**
 * A short print of a rubric with its bands, to notice that it was edited: two 32-bit mixes as hexadecimal digits. It
 * guards against forgetting, not against forging; the digest that proves something is SHA-256 of `rubricDigestText`.
 *
 * @example printOfRubric({ rubric: { ...rubric, positions: [] }, bands: null }) // "811c9dc59e3779b9"
 */
export function printOfRubric({ rubric, bands }: BandedRubric): string {
  const levels = [...(bands ?? [])].sort((a, b) => a.from - b.from).map(({ from, name }) => `${from}\t${name}`);
  const text = [rubricDigestText(rubric), ...levels].join('\n');
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    one = Math.imul(one ^ letter, 0x01000193);
    other = Math.imul(other ^ letter, 0x85ebca6b) + 0x27d4eb2f;
  }
  return [one, other].map((mix) => (mix >>> 0).toString(16).padStart(8, '0')).join('');
}
