/**
 * Scoring written a second time, straight from the table of cases in the design (section 4) and knowing nothing of
 * src/: a rubric table goes in as people see it, plain loops do the rest. Good rows only, and codes as they are written.
 */
export interface OracleRow {
  code: string;
  /** What stands before the dash, '' when unanswered. */
  answer: string;
}

export interface Oracle {
  points: (number | '')[];
  /** Sum of points and maximum of the rows whose code passes. */
  total(inScope: (code: string) => boolean): { score: number; maximum: number };
}

export function plainOracle(table: unknown[][], rows: OracleRow[]): Oracle {
  const column = (title: string) => (table[0] ?? []).indexOf(title);
  const [status, links, stage, penalty, largest] = ['Статус', 'Связь', 'Этап', 'Штраф', 'Макс.'].map(column);
  const lines = Object.fromEntries(table.map((line) => [line[0], line]));
  const answers = Object.fromEntries(rows.map(({ code, answer }) => [code, answer]));
  const cell = (code: string, place: number | undefined) => lines[code]?.[place as number];

  const points = rows.map(({ code, answer }): number | '' => {
    if (cell(code, status) === 'исключена') return '';
    if (answer === 'н/п') return '';
    const rests = String(cell(code, links)).split('; ').filter(Boolean);
    const cancelled = rests.length > 0 && rests.every((link) => answers[link] === 'неэф');
    if (cell(code, stage) === 4 && cancelled) return 0;
    if (answer === '') return '';
    if (answer === 'неэф') return 0;
    const size = cell(code, penalty);
    if (size === '') return Number(answer);
    if (answer === '0') return 0;
    return size === 'не задано' ? '' : -Number(size);
  });

  const total = (inScope: (code: string) => boolean) => {
    let score = 0;
    let maximum = 0;
    rows.forEach(({ code, answer }, index) => {
      if (!inScope(code) || cell(code, status) === 'исключена') return;
      score += Number(points[index] || 0);
      if (answer !== 'н/п') maximum += Number(cell(code, largest) || 0);
    });
    return { score: Math.max(0, score), maximum };
  };
  return { points, total };
}
