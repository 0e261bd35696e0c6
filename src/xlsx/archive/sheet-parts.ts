/** What the format's reader leaves out of a sheet, read from its parts: notes on blank cells, rows sized by hand. */
export interface SheetPart {
  /** By address, `B7`. */
  readonly notes: ReadonlyMap<string, string>;
  /** 1-based. */
  readonly fixedRows: ReadonlySet<number>;
}

/** @param parts the unpacked parts of the file; @returns by name of the sheet */
export function readSheetParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, SheetPart> {
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const targets = relations(text('xl/_rels/workbook.xml.rels'));
  const found = new Map<string, SheetPart>();
  for (const [, attributes = ''] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)) {
    const name = unescapeXml(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const target = targets.find(({ id }) => id === /\br:id="([^"]*)"/.exec(attributes)?.[1])?.target;
    if (target === undefined) continue;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const file = path.split('/').at(-1) ?? '';
    const own = relations(text(path.replace(/[^/]*$/, `_rels/${file}.rels`)));
    const comments = own
      .find(({ target: part }) => /comments[^/]*\.xml$/.test(part))
      ?.target.replace(/^(\.\.\/|\/xl\/)/, '');
    found.set(name, {
      notes: comments ? readNotes(text(`xl/${comments}`)) : new Map(),
      fixedRows: fixedRows(text(path)),
    });
  }
  return found;
}

function relations(xml: string): { id: string; target: string }[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes = '']) => ({
    id: /\bId="([^"]*)"/.exec(attributes)?.[1] ?? '',
    target: unescapeXml(/\bTarget="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  }));
}

function readNotes(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const [, address = '', body = ''] of xml.matchAll(
    /<comment\s[^>]*\bref="([A-Z]+\d+)"[^>]*>([\s\S]*?)<\/comment>/g,
  )) {
    const text = [...body.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
      .map(([, piece = '']) => unescapeXml(piece))
      .join('');
    if (text !== '') notes.set(address, text);
  }
  return notes;
}

function fixedRows(xml: string): Set<number> {
  const rows = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<row\s([^>]*)>/g)) {
    if (/\bcustomHeight="(1|true)"/.test(attributes)) rows.add(Number(/\br="(\d+)"/.exec(attributes)?.[1]));
  }
  return rows;
}

function unescapeXml(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi,
      (_, hex?: string, decimal?: string, name?: string) =>
        name
          ? (names[name.toLowerCase()] ?? '')
          : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );
}
