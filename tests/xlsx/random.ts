/** A random generator with a seed, so that a failure can be repeated. @returns whole numbers from 0 up to, not with, `n` */
export function randomFrom(seed: number): (n: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) % 2_147_483_647 || 1;
  return (n) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % n;
  };
}
