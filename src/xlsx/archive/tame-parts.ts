import { readReference, writeReference } from '../references';

/** The reader visits every cell of such a range, so a rule over whole columns is cut to what anybody could fill. */
const CELLS = 200_000;

/** Parts of a file, made fit for a reader that visits every cell of every range. */
export interface TamedParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Something was cut: the file itself must not be read, but these parts. */
  readonly changed: boolean;
}

/**
 * Cuts ranges that other programs let run over whole columns: checks of input keep their upper part, merged cells and the
 * hidden names of filters of such a size are left out.
 */
export function tameParts(parts: ReadonlyMap<string, Uint8Array>): TamedParts {
  let changed = false;
  const tamed = new Map(
    [...parts].map(([name, data]) => {
      const change = changeOf(name);
      const text = change ? new TextDecoder().decode(data) : '';
      const cut = change ? change(text) : text;
      if (cut === text) return [name, data] as const;
      changed = true;
      return [name, new TextEncoder().encode(cut)] as const;
    }),
  );
  return { parts: tamed, changed };
}

function changeOf(name: string): ((xml: string) => string) | null {
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) {
    return (xml) =>
      xml
        .replace(/(<(?:\w+:)?dataValidation\s[^>]*\bsqref=")([^"]*)"/g, (_, head: string, areas: string) => {
          const cut = areas.split(/\s+/).map(cutArea);
          return `${head}${cut.join(' ')}"`;
        })
        .replace(/<(?:\w+:)?mergeCell\s[^>]*\bref="([^"]*)"[^>]*\/>/g, (cell, area: string) =>
          cellsOf(area) > CELLS ? '' : cell,
        );
  }
  if (name !== 'xl/workbook.xml') return null;
  return (xml) =>
    xml.replace(/<definedName\s[^>]*>([^<]*)<\/definedName>/g, (element, area: string) =>
      cellsOf(area.replace(/&apos;/g, "'").replace(/&amp;/g, '&')) > CELLS ? '' : element,
    );
}

function cellsOf(area: string): number {
  const reference = readReference(area);
  if (!reference?.to) return 1;
  return (reference.to.row - reference.from.row + 1) * (reference.to.column - reference.from.column + 1);
}

function cutArea(area: string): string {
  const reference = readReference(area);
  if (!reference?.to || cellsOf(area) <= CELLS) return area;
  const columns = reference.to.column - reference.from.column + 1;
  const rows = Math.max(1, Math.floor(CELLS / columns));
  return writeReference({ ...reference, to: { ...reference.to, row: reference.from.row + rows - 1 } });
}
