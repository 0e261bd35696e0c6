import { cleanText } from '../catalog/clean-text';

/** A row of a score sheet as far as its code goes. */
export interface CodeRow {
  readonly row: number;
  readonly code: string;
  readonly text: string;
  readonly group: string;
  readonly stage: string;
  /** What the person entered, joined: two rows with the same entries say the same. */
  readonly entries: string;
}

export interface KnownCode {
  readonly code: string;
  readonly text: string;
  readonly group: string;
  readonly stage: string;
}

export interface CodeMatch {
  /** Rows whose code is certain again, because exactly one code fits. */
  readonly restore: readonly { readonly row: number; readonly code: string }[];
  /** Rows that repeat another row and hold nothing of their own. */
  readonly clear: readonly { readonly row: number; readonly code: string }[];
  /** Rows with a code that stands elsewhere too, with other entries: a person has to choose. */
  readonly twice: readonly CodeRow[];
  /** Rows that may be any position: an unknown code, entries without a code, the code of one with the words of another. */
  readonly unknown: readonly CodeRow[];
  /** Codes without a row. */
  readonly missing: readonly string[];
  /** All codes in the order of the rubric. */
  readonly order: readonly string[];
  /** Rows of the sheet by code, after restoring. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Which row is which position, when codes were overwritten, doubled, turned into dates or deleted with their rows. */
export function matchCodes(rows: readonly CodeRow[], known: readonly KnownCode[]): CodeMatch {
  const byCode = new Map(known.map((position) => [position.code, position]));
  const placed = new Map<string, CodeRow>();
  const open = new Set<CodeRow>();
  const clear: { row: number; code: string }[] = [];
  const twice: CodeRow[] = [];
  const copies: CodeRow[] = [];

  for (const position of known) {
    const own = rows.filter(({ code }) => code === position.code);
    const right = own.filter(({ text }) => text === '' || text === position.text);
    const foreign = own.filter(
      (row) => own.length > 1 && !right.includes(row) && known.some((k) => k.text === row.text),
    );
    const claims = own.filter((row) => !foreign.includes(row));
    const first = claims.find(({ entries }) => entries !== '') ?? claims[0] ?? foreign[0];
    if (!first) continue;
    placed.set(position.code, first);
    for (const row of own) if (row !== first) copies.push(row);
  }
  for (const row of rows) if (!byCode.has(row.code)) open.add(row);
  for (const row of copies) open.add(row);

  // One of the two was overwritten, and which one only a person can tell: nothing of the row is touched.
  const doubtful = known.flatMap((position) => {
    const row = placed.get(position.code);
    const other = row && row.text !== '' && row.text !== position.text && known.some(({ text }) => text === row.text);
    return other ? [{ row, code: position.code }] : [];
  });
  const restore = [...fitByText(open, known, placed), ...fitByOrder(rows, open, known, placed)];
  for (const row of [...open]) {
    const first = placed.get(row.code);
    if (!first) continue;
    if (row.entries === '' || row.entries === first.entries) clear.push({ row: row.row, code: row.code });
    else twice.push(row);
    open.delete(row);
  }
  return {
    restore,
    clear,
    twice,
    unknown: [
      ...doubtful.map(({ row }) => row),
      ...[...open].filter(({ code, entries }) => code !== '' || entries !== ''),
    ],
    missing: known.flatMap(({ code }) => (placed.has(code) ? [] : [code])),
    order: known.map(({ code }) => code),
    rows: new Map(
      [...placed].flatMap(([code, { row }]) => (doubtful.some((own) => own.code === code) ? [] : [[code, row]])),
    ),
  };
}

type Placed = Map<string, CodeRow>;

/** The wording tells the position, when it fits exactly one code that has no row and no other open row says the same. */
function fitByText(open: Set<CodeRow>, known: readonly KnownCode[], placed: Placed) {
  const found: { row: number; code: string }[] = [];
  const fits = (row: CodeRow) => {
    const same = known.filter(({ code, text }) => !placed.has(code) && text === row.text);
    const narrow = same.filter(
      ({ group, stage }) => (row.group === '' || row.group === group) && (row.stage === '' || row.stage === stage),
    );
    return narrow.length > 0 ? narrow : same;
  };
  // A copy of a row says what its own code says: it is no other position, however alike their wordings are.
  const own = (row: CodeRow) => known.find(({ code }) => code === row.code)?.text;
  const worded = [...open].filter((row) => row.text !== '' && row.text !== own(row));
  const candidates = worded.map((row) => ({ row, codes: fits(row) }));
  for (const { row, codes } of candidates) {
    const [only] = codes;
    if (!only || codes.length > 1) continue;
    if (candidates.filter((other) => other.codes.some(({ code }) => code === only.code)).length > 1) continue;
    placed.set(only.code, row);
    open.delete(row);
    found.push({ row: row.row, code: only.code });
  }
  return found;
}

/** Between two rows whose codes are certain stand exactly as many open rows as codes are missing there. */
function fitByOrder(rows: readonly CodeRow[], open: Set<CodeRow>, known: readonly KnownCode[], placed: Placed) {
  const found: { row: number; code: string }[] = [];
  const codeOf = new Map([...placed].map(([code, row]) => [row, code]));
  const order = (row: CodeRow | undefined) => known.findIndex(({ code }) => row && code === codeOf.get(row));
  for (let from = 0; from < rows.length; from += 1) {
    if (!open.has(rows[from] as CodeRow)) continue;
    let to = from;
    while (open.has(rows[to + 1] as CodeRow)) to += 1;
    const before = from === 0 ? -1 : order(rows[from - 1]);
    const after = to === rows.length - 1 ? known.length : order(rows[to + 1]);
    const run = rows.slice(from, to + 1);
    const gap = known.slice(before + 1, Math.max(after, 0));
    const certain = (from === 0 || before >= 0) && (to === rows.length - 1 || after >= 0);
    const free = gap.length === run.length && gap.every(({ code }) => !placed.has(code));
    // A wording of another position speaks against the order.
    const silent = run.every(
      ({ text }, index) => text === '' || !known.some((k) => k !== gap[index] && k.text === text),
    );
    if (certain && free && silent && run.some(({ code, text, entries }) => code + text + entries !== '')) {
      run.forEach((row, index) => {
        const code = (gap[index] as KnownCode).code;
        placed.set(code, row);
        open.delete(row);
        found.push({ row: row.row, code });
      });
    }
    from = to;
  }
  return found;
}

/** Entries of a row as one text, for comparing rows with each other. */
export function joinEntries(cells: readonly unknown[]): string {
  const texts = cells.map((cell) => cleanText(cell));
  return texts.every((text) => text === '') ? '' : texts.join('\t');
}
