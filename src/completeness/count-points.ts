import { plural } from '../catalog/plural';

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
  return form === 'genitive' ? plural(points, 'балла', 'баллов', 'баллов') : plural(points, 'балл', 'балла', 'баллов');
}
