import type { Band } from '../catalog/read-bands';

/**
 * The level of a fraction: the band with the largest lower bound that the fraction reaches.
 *
 * @param fraction 0..1
 * @param bands in any order
 * @returns `null` when the fraction is below every bound
 * @example nameLevel(0.7, [{ from: 0, name: 'низкий' }, { from: 0.7, name: 'высокий' }]) // "высокий"
 */
export function nameLevel(fraction: number, bands: readonly Band[]): string | null {
  const reached = bands.filter(({ from }) => from <= fraction);
  return (
    reached.reduce<Band | null>((best, band) => (best && best.from >= band.from ? best : band), null)?.name ?? null
  );
}
