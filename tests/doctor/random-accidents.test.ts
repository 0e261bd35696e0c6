import type { MemoryHost } from '../actions/memory-host';
import { changes, readAnswers, readRows, smallBook } from './damaged-book';
import { chances, damage } from './random-damage';
import { heal, repair } from './visit-doctor';

const LONG = process.env.MCQM_LONG === '1';
const SEEDS = LONG ? 20_000 : 1000;
const MOST_ACCIDENTS = LONG ? 4 : 2;
/** So many of the answers that accidents left in their rows are readable again; the others are named. */
const READABLE = 0.9;

/** What the comments of the answered rows say, wherever they stand now. */
function wordsOf(host: MemoryHost): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { name, values } of host.book) {
    if (name === '_backup') continue;
    for (const cell of values.flat()) {
      if (typeof cell === 'string' && cell.startsWith('пояснение '))
        words.add(cell.slice(0, 'пояснение 2.4.1.01'.length));
    }
  }
  return words;
}

test(`after ${SEEDS} random accidents every answer that was readable is readable, and mended again nothing is written`, () => {
  let [left, readable] = [0, 0];
  const failures: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const host = smallBook();
    const chance = chances(seed);
    const happened = Array.from({ length: 1 + chance(MOST_ACCIDENTS) }, () => damage(host, chance));
    const fail = (what: string) => failures.push(`seed ${seed}: ${what} (${happened.join('; ')})`);
    const before = readAnswers(host);
    const words = wordsOf(host);
    try {
      const repaired: string[] = [];
      const incurable = heal(host, repaired);
      const after = readRows(host);
      for (const [code, answer] of before) {
        // A column that was found again may add what was not readable before.
        const now = after.get(code)?.split(' · ')[0]?.split('|') ?? [];
        const same = (answer.split(' · ')[0] ?? '')
          .split('|')
          .every((cell, index) => cell === '' || cell === now[index]);
        if (!same) fail(`${code} was «${answer}», now «${now.join('|')}»`);
      }
      const kept = wordsOf(host);
      for (const word of words) {
        left += 1;
        if (!kept.has(word)) fail(`«${word}» is gone`);
        if (after.get(word.slice(-8))?.includes(word)) readable += 1;
        // What is not readable again is never silently so.
        else if (incurable.length === 0) fail(`«${word}» is lost and nobody says so`);
      }
      const again = changes(host, () => repair(host, repaired));
      if (again.length > 0) fail(`mended again it writes: ${again.join(', ')}`);
    } catch (thrown) {
      fail(String(thrown));
    }
  }
  expect(failures.slice(0, 20)).toEqual([]);
  expect(readable / left).toBeGreaterThan(READABLE);
});
