import type { AilmentCode } from '../../src/doctor/ailment-sentences';
import { value } from '../actions/drive-host';
import type { MemoryHost } from '../actions/memory-host';
import { answeredBook, changes, columnOf, hands, readAnswers } from './damaged-book';
import { examine, heal, repair } from './visit-doctor';

const SHEET = '2.4 Оценка';
const WHOLE = readAnswers(answeredBook());

interface Case {
  readonly code: AilmentCode;
  readonly what: string;
  readonly damage: (host: MemoryHost) => void;
  /** Codes whose answers the damage itself has destroyed. */
  readonly gone?: readonly string[];
}

const score = (host: MemoryHost) => host.sheet(SHEET);
const rowOf = (host: MemoryHost, code: string) => 1 + score(host).values.findIndex(([cell]) => cell === code);

const MENDED: readonly Case[] = [
  {
    code: 'formula-lost',
    what: 'a number typed over the total',
    damage: (host) => hands.set(score(host), 4, columnOf('points'), 12),
  },
  {
    code: 'formula-lost',
    what: 'a word typed over the formula of all points',
    damage: (host) => hands.set(score(host), 5, columnOf('points'), 'Балл'),
  },
  {
    code: 'formula-lost',
    what: 'the live totals of the summary cleared',
    damage: (host) => {
      for (let row = 7; row <= 11; row += 1) hands.set(host.sheet('Сводная оценка'), row, 16, '');
    },
  },
  {
    code: 'points-blocked',
    what: 'a number typed under the formula of all points',
    damage: (host) => hands.set(score(host), 9, columnOf('points'), 5),
  },
  {
    code: 'list-wrong',
    what: 'dropdowns pasted away',
    damage: (host) => {
      for (const place of Object.keys(score(host).lists)) if (/[789]$/.test(place)) delete score(host).lists[place];
    },
  },
  {
    code: 'lists-damaged',
    what: 'words of a list changed',
    damage: (host) => hands.set(host.sheet('_lists'), 2, 3, 'что-то'),
  },
  {
    code: 'column-key-lost',
    what: 'the hidden row cleared',
    damage: (host) => {
      for (let column = 1; column <= 21; column += 1) hands.set(score(host), 1, column, '');
    },
  },
  {
    code: 'column-key-lost',
    what: 'the hidden row deleted',
    damage: (host) => hands.deleteRows(host, score(host), 1),
  },
  {
    code: 'column-key-lost',
    what: 'key and title of «Самооценка» cleared',
    damage: (host) => {
      for (const row of [1, 5]) hands.set(score(host), row, columnOf('answer'), '');
    },
  },
  {
    code: 'column-missing',
    what: '«Ещё документ №» deleted',
    damage: (host) => hands.deleteColumns(host, score(host), columnOf('document2')),
  },
  {
    code: 'column-missing',
    what: 'the codes deleted',
    damage: (host) => hands.deleteColumns(host, score(host), columnOf('code')),
  },
  {
    code: 'header-lost',
    what: 'the header cleared',
    damage: (host) => {
      for (let column = 1; column <= 21; column += 1) hands.set(score(host), 5, column, '');
    },
  },
  {
    code: 'header-lost',
    what: 'the header deleted',
    damage: (host) => hands.deleteRows(host, score(host), 5),
  },
  {
    code: 'end-row-lost',
    what: 'the locked last row deleted',
    damage: (host) => hands.deleteRows(host, score(host), score(host).values.length),
  },
  {
    code: 'code-header-changed',
    what: 'another framework in the header of the codes',
    damage: (host) => hands.set(score(host), 5, 1, 'Код · federal-2020@1'),
  },
  {
    code: 'code-lost',
    what: 'a code turned into a date',
    damage: (host) => hands.set(score(host), rowOf(host, '2.4.1.03'), 1, new Date('2026-04-01T21:00:00Z')),
  },
  {
    code: 'code-lost',
    what: 'code and wording of a row cleared between its neighbours',
    damage: (host) => {
      const row = rowOf(host, '2.4.2.03');
      for (const key of ['code', 'position'] as const) hands.set(score(host), row, columnOf(key), '');
    },
  },
  {
    code: 'code-copied',
    what: 'a row copied with everything on it',
    damage: (host) => {
      const row = rowOf(host, '2.4.1.02');
      const copy = [...(score(host).values[row - 1] ?? [])];
      hands.insertRows(host, score(host), row + 3);
      score(host).values[row + 2] = copy;
    },
  },
  {
    code: 'row-missing',
    what: 'two rows deleted',
    damage: (host) => hands.deleteRows(host, score(host), rowOf(host, '2.4.2.02'), 2),
    gone: ['2.4.2.02', '2.4.2.03'],
  },
  {
    code: 'rubric-text',
    what: 'a maximum raised by hand',
    damage: (host) => hands.set(score(host), rowOf(host, '2.4.1.01'), columnOf('maximum'), 5),
  },
  {
    code: 'text-format',
    what: 'formats cleared',
    damage: (host) => hands.clearFormats(score(host)),
  },
  {
    code: 'text-as-date',
    what: 'a clause that became a date',
    damage: (host) =>
      hands.set(score(host), rowOf(host, '2.4.1.01'), columnOf('clause'), new Date('2026-03-01T21:00:00Z')),
    gone: ['2.4.1.01'],
  },
  {
    code: 'date-as-text',
    what: 'a date of a document typed as text',
    damage: (host) => hands.set(host.sheet('Документы'), 5, 5, '09.02.2021'),
  },
  {
    code: 'number-lost',
    what: 'a number of the register cleared',
    damage: (host) => hands.set(host.sheet('Документы'), 7, 1, ''),
  },
  {
    code: 'method-cells',
    what: 'a scale and a code of «Методика» overwritten',
    damage: (host) => {
      hands.set(host.sheet('Методика'), 7, 8, 'чушь');
      hands.set(host.sheet('Методика'), 9, 1, new Date('2026-03-01T21:00:00Z'));
    },
  },
  {
    code: 'method-row-missing',
    what: 'rows of «Методика» deleted',
    damage: (host) => hands.deleteRows(host, host.sheet('Методика'), 8, 3),
  },
  {
    code: 'passport-keys',
    what: 'the hidden column of «Паспорт» deleted',
    damage: (host) => hands.deleteColumns(host, host.sheet('Паспорт'), 1),
  },
  {
    code: 'link-stale',
    what: 'a sheet renamed: the contents call it by its old name',
    damage: (host) => hands.rename(host, score(host), 'Профориентация'),
  },
  {
    code: 'sheet-renamed',
    what: 'two sheets that swapped their names',
    damage: (host) => {
      hands.rename(host, score(host), 'временно');
      hands.rename(host, host.sheet('1.1 Оценка'), SHEET);
      hands.rename(host, host.sheet('временно'), '1.1 Оценка');
    },
  },
  {
    code: 'registry-stale',
    what: 'ids of a copy through .xlsx',
    damage: (host) => {
      for (const sheet of host.book) Object.assign(sheet, { id: sheet.id + 100 });
      for (const sheet of host.book) {
        for (const [place, link] of Object.entries(sheet.lists)) {
          sheet.lists[place] = link.replace(/^\d+/, (id) => String(Number(id) + 100));
        }
      }
    },
  },
  {
    code: 'state-lost',
    what: 'the service sheet deleted',
    damage: (host) => host.deleteSheets([host.sheet('_mcqm').id]),
  },
  {
    code: 'state-lost',
    what: 'the registry overwritten',
    damage: (host) => hands.set(host.sheet('_mcqm'), 5, 2, 'чушь'),
  },
  {
    code: 'sheet-copied',
    what: 'a score sheet duplicated',
    damage: (host) => {
      hands.duplicate(host, score(host));
    },
  },
  {
    code: 'sheet-missing',
    what: 'a score sheet deleted',
    damage: (host) => host.deleteSheets([score(host).id]),
    gone: [...WHOLE.keys()].filter((code) => code.startsWith('2.4')),
  },
  {
    code: 'register-missing',
    what: 'the register deleted',
    damage: (host) => host.deleteSheets([host.sheet('Документы').id]),
  },
  {
    code: 'method-missing',
    what: '«Методика» deleted',
    damage: (host) => host.deleteSheets([host.sheet('Методика').id]),
  },
  {
    code: 'service-sheet-missing',
    what: '«_lists» and the summary deleted',
    damage: (host) => host.deleteSheets([host.sheet('_lists').id, host.sheet('Сводная оценка').id]),
  },
];

test.each(MENDED)(
  '$code: $what is found, mended, and mended again it writes nothing',
  ({ code, damage, gone = [] }) => {
    const host = answeredBook();
    damage(host);
    const found = examine(host).filter((ailment) => ailment.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { will, sentence, next } of found) {
      expect([will, sentence, next].join(' ')).not.toContain('…');
      expect(will).toMatch(/^[А-ЯЁ].*\.$/);
    }
    const done = repair(
      host,
      found.map(({ id }) => id),
    );
    expect(done.map((ailment) => ailment.code)).toContain(code);
    expect(examine(host).filter((ailment) => ailment.code === code)).toEqual([]);

    expect(heal(host)).toEqual([]);
    const answers = readAnswers(host);
    for (const [position, answer] of WHOLE) {
      // What blocked the points is kept behind the person's own comment.
      if (!gone.includes(position))
        expect([position, answers.get(position)?.split(' · ')[0]]).toEqual([position, answer]);
    }
    expect(
      changes(host, () =>
        repair(
          host,
          done.map(({ id }) => id),
        ),
      ),
    ).toEqual([]);
  },
);

const NAMED: readonly Case[] = [
  {
    code: 'code-twice',
    what: 'a row copied and answered otherwise',
    damage: (host) => {
      const row = rowOf(host, '2.4.1.02');
      const copy = [...(score(host).values[row - 1] ?? [])];
      copy[columnOf('answer') - 1] = '0';
      hands.insertRows(host, score(host), row + 3);
      score(host).values[row + 2] = copy;
    },
  },
  {
    code: 'code-unknown',
    what: 'two codes turned into dates in a sorted sheet whose wordings are gone',
    damage: (host) => {
      score(host).values.slice(5, 30).reverse();
      for (const code of ['2.4.1.02', '2.4.3.01']) {
        const row = rowOf(host, code);
        hands.set(score(host), row, 1, new Date('2026-04-01T21:00:00Z'));
        hands.set(score(host), row, columnOf('position'), 'своими словами');
      }
      const values = score(host).values;
      const [a, b] = [values.findIndex((row) => row[3] === 'своими словами'), 5];
      [values[a], values[b]] = [values[b] ?? [], values[a] ?? []];
    },
  },
  {
    code: 'row-missing-unsure',
    what: 'a row deleted beside one whose code is unknown',
    damage: (host) => {
      hands.set(score(host), rowOf(host, '2.4.1.02'), 1, 'свой код');
      hands.set(score(host), rowOf(host, '2.4.1.01') + 1, columnOf('position'), 'своими словами');
      hands.deleteRows(host, score(host), rowOf(host, '2.4.1.03'));
    },
  },
  {
    code: 'table-lost',
    what: 'everything on the sheet cleared',
    damage: (host) => {
      Object.assign(score(host), { values: [['пусто']], formulas: {}, lists: {}, formats: {} });
    },
  },
  {
    code: 'method-unsure',
    what: 'a position of the region that cannot be read',
    damage: (host) => {
      hands.insertRows(host, host.sheet('Методика'), 9);
      hands.set(host.sheet('Методика'), 9, 1, '1.1.1.61');
    },
  },
  {
    code: 'not-examined',
    what: 'score sheets while «Методика» cannot be read',
    damage: (host) => hands.set(host.sheet('Методика'), 7, 8, 'чушь'),
  },
];

test.each(NAMED)('$code: $what is named with the next step, and nothing is touched', ({ code, damage }) => {
  const host = answeredBook();
  damage(host);
  const found = examine(host).filter((ailment) => ailment.code === code);
  expect(found.length).toBeGreaterThan(0);
  for (const { id, will, next } of found) {
    expect(will).toBeNull();
    expect(next).toMatch(/^[А-ЯЁ].*\.$/);
    expect(changes(host, () => repair(host, [id]))).toEqual([]);
  }
});

test('a code that became a date is mended as a code, and as nothing else', () => {
  const host = answeredBook();
  hands.set(score(host), rowOf(host, '2.4.1.03'), 1, new Date('2026-04-01T21:00:00Z'));
  expect(examine(host).map(({ code }) => code)).toEqual(['code-lost']);
});

test('a finding of the check leads to the repair under the very id that the examination gives', () => {
  const host = answeredBook();
  hands.set(score(host), rowOf(host, '2.4.1.03'), 1, new Date('2026-04-01T21:00:00Z'));
  hands.deleteColumns(host, score(host), columnOf('document2'));
  const offered = value(host, 'check.run', {}).findings.flatMap(({ code, repair: id }) =>
    code === 'code-as-date' || code === 'column-missing' ? [id] : [],
  );
  expect(offered.sort()).toEqual(['code-lost score:2.4', 'column-missing score:2.4']);
  expect(examine(host).map(({ id }) => id)).toEqual(expect.arrayContaining(offered));
});
