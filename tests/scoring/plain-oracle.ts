/**
 * Scoring written a second time, straight from the table of cases in the design (section 4) and knowing nothing of
 * src/: a rubric table goes in as people see it, slow loops do the rest. Good rows only, and codes as they are written.
 */
export interface OracleRow {
  code: string;
  /** What stands before the dash, '' when unanswered. */
  answer: string;
}

export interface OracleTotals {
  points: (number | '')[];
  score: number;
  maximum: number;
}

export function plainOracle(table: unknown[][], rows: OracleRow[], inScope: (code: string) => boolean): OracleTotals {
  const column = (title: string) => (table[0] ?? []).indexOf(title);
  const lines = Object.fromEntries(table.map((line) => [line[0], line]));
  const find = (code: string) => lines[code] as unknown[];
  const answerOf = (code: string) => rows.find((row) => row.code === code)?.answer ?? '';

  const points = rows.map(({ code, answer }): number | '' => {
    const line = find(code);
    if (line[column('Статус')] === 'исключена') return '';
    if (answer === 'н/п') return '';
    const links = String(line[column('Связь')]).split('; ').filter(Boolean);
    if (line[column('Этап')] === 4 && links.length > 0 && links.every((link) => answerOf(link) === 'неэф')) return 0;
    if (answer === '') return '';
    if (answer === 'неэф') return 0;
    const penalty = line[column('Штраф')];
    if (penalty === '') return Number(answer);
    if (answer === '0') return 0;
    return penalty === 'не задано' ? '' : -Number(penalty);
  });

  let score = 0;
  let maximum = 0;
  rows.forEach(({ code, answer }, index) => {
    const line = find(code);
    if (!inScope(code) || line[column('Статус')] === 'исключена') return;
    score += Number(points[index] || 0);
    if (answer !== 'н/п') maximum += Number(line[column('Макс.')] || 0);
  });
  return { points, score: Math.max(0, score), maximum };
}
