/** A direction of the table of expected results, read without any help from the YAML. */
export interface TableDirection {
  heading: string;
  /** Each row has a cell for every year of the table; an empty one is ''. */
  rows: string[][];
}

/** A line that names a direction begins like the title of one and fills the first cell only. */
const HEADING = /^(Развитие|Организация|Совершенствование|Мониторинг) [^\t]*\t+$/;

/**
 * Reads table 1 as a stream of lines. After an empty line a row goes on when its first word is written small; with a
 * capital letter something new begins.
 *
 * @param concept document 003
 */
export function readConceptTable(concept: string): { years: string[]; directions: TableDirection[] } {
  const [head = '', ...lines] = (concept.split('\nТаблица 1.\n')[1] ?? '').trimStart().split('\n').slice(2);
  const directions: TableDirection[] = [];
  let torn = false;
  for (const line of lines) {
    if (line === '') {
      torn = true;
      continue;
    }
    const cells = line.split('\t').map((cell) => cell.trim());
    const rows = directions[directions.length - 1]?.rows ?? [];
    const last = rows[rows.length - 1];
    if (HEADING.test(line)) directions.push({ heading: cells[0] ?? '', rows: [] });
    else if (torn && last && /^[а-яё]/.test(line.trim())) {
      cells.forEach((cell, year) => {
        last[year] = `${last[year] ?? ''} ${cell}`.trim();
      });
    } else rows.push(cells);
    torn = false;
  }
  return { years: head.split('\t'), directions };
}
