import type { ExplainedPosition } from '../../src/scoring/explain-score';

/** Why one position gives what it gives: the answer as it stands, and the rule where it is not the answer alone. */
export function reasonWords({ reason, answer, because, problem }: ExplainedPosition): string {
  switch (reason) {
    case 'scale':
      return `ответ «${answer}»`;
    case 'unanswered':
      return 'нет ответа';
    case 'not-applicable':
      return 'не применимо: вне максимума';
    case 'ineffective':
      return 'показатель неэффективный';
    case 'cancelled':
      return `обнулено: показатель ${because.join(', ')} неэффективный`;
    case 'penalty':
      return `вычет: ответ «${answer}»`;
    case 'penalty-none':
      return 'вычета нет';
    case 'penalty-unknown':
      return 'размер вычета не задан: не вычтено';
    case 'bad-row':
      return problem;
  }
}
