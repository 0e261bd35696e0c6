import fc from 'fast-check';
import { BACKUP_HEAD, packSnapshot, readSnapshotHead, unpackSnapshot } from '../../src/workbook/pack-snapshot';
import { SNAPSHOT_FORMAT, type Snapshot } from '../../src/workbook/snapshot';

function snapshotWith(comment: string): Snapshot {
  return {
    format: SNAPSHOT_FORMAT,
    id: 'a1',
    at: '2026-03-02T11:00:00',
    reason: 'Перед обновлением методики',
    framework: { id: 'federal-2020', version: '1', title: '', short: '', notice: null, mechanisms: [] },
    illustration: null,
    rubric: [['Код · federal-2020@1', 1, null]],
    scores: [
      {
        system: '1.1',
        columns: ['answer', 'comment'],
        rows: [
          ['1.1.1.01', '1 — есть', comment],
          ['1.1.1.02', null, null],
        ],
      },
    ],
    documents: {
      columns: ['title', 'date'],
      rows: [
        ['1', { f: '=HYPERLINK("https://a.ru";"Приказ")' }, { d: '2025-02-28T21:00:00.000Z' }],
        ['2', null, null],
      ],
    },
    passport: { year: '2026' },
  };
}

test('a snapshot comes back as it was, whatever a person wrote, and no cell of it is longer than a cell may be', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('=1+1', '|', '\ud800', '“\n', `${'я'.repeat(29_000)}😀`),
    fc.integer({ min: 29_500, max: 95_000 }).map((length) => '😀'.repeat(length)),
  );
  fc.assert(
    fc.property(words, (comment) => {
      const cells = packSnapshot(snapshotWith(comment), 3);
      expect(unpackSnapshot(cells)).toEqual(snapshotWith(comment));
      for (const cell of cells) {
        expect(typeof cell).toBe('string');
        expect(String(cell).length).toBeLessThanOrEqual(32_767);
      }
    }),
    { numRuns: 60 },
  );
});

test('a piece that is lost, swapped or changed by a letter is noticed: half a snapshot is no snapshot', () => {
  const cells = packSnapshot(snapshotWith('я'.repeat(70_000)), 1);
  const [first, second] = [BACKUP_HEAD.length, BACKUP_HEAD.length + 1];
  const bent = (bend: (copy: unknown[]) => void) => {
    const copy: unknown[] = [...cells];
    bend(copy);
    return unpackSnapshot(copy);
  };
  expect(bent((copy) => copy.pop())).toBeNull();
  expect(bent((copy) => copy.splice(first, 2, copy[second], copy[first]))).toBeNull();
  expect(bent((copy) => copy.splice(second, 1, String(copy[second]).replace('я', 'е')))).toBeNull();
  expect(bent((copy) => copy.splice(second, 1, ''))).toBeNull();
  expect(bent(() => {})).not.toBeNull();
});

test('the head tells what a snapshot holds without unpacking it; a spoilt head is no snapshot to offer', () => {
  const cells = packSnapshot(snapshotWith('да'), 7);
  expect(readSnapshotHead(cells)).toEqual({
    number: 7,
    pieces: 1,
    info: {
      id: 'a1',
      at: '2026-03-02T11:00:00',
      reason: 'Перед обновлением методики',
      framework: 'federal-2020@1',
      year: '2026',
      answers: 1,
      documents: 1,
    },
  });
  expect(readSnapshotHead(['', '', ''])).toBeNull();
  expect(readSnapshotHead(['a1', '2', '{', '1'])?.info.id).toBe('');
});
