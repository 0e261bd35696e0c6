/**
 * Points with their word, as a sentence needs them.
 *
 * @example countPoints(2) // "2 балла"
 * @example countPoints(1.5) // "1,5 балла"
 */
export function countPoints(points: number, form: 'nominative' | 'genitive' = 'nominative'): string {
  return `${String(points).replace('.', ',')} ${wordOf(points, form)}`;
}

function wordOf(points: number, form: 'nominative' | 'genitive'): string {
  if (!Number.isInteger(points)) return 'балла';
  const [tens, ones] = [points % 100, points % 10];
  const one = ones === 1 && tens !== 11;
  if (form === 'genitive') return one ? 'балла' : 'баллов';
  if (one) return 'балл';
  return ones > 1 && ones < 5 && (tens < 10 || tens > 20) ? 'балла' : 'баллов';
}
