import type { PointsExplained } from '../../src/actions/explain-points';
import type { ExplainedPosition } from '../../src/scoring/explain-score';
import { formatNumber } from '../../src/summary/format-number';
import { countWords } from './count-words';
import { signed } from './signed';

/** Why the points are what they are, sentence by sentence, so that anybody can add them up by hand. */
export function explainWords(explained: PointsExplained): string[] {
  const positions = explained.stages.flatMap((stage) => stage.positions);
  const having = (...reasons: ExplainedPosition['reason'][]) =>
    positions.filter(({ reason }) => reasons.includes(reason));
  return [
    addition(explained),
    ...maximum(explained, having('not-applicable')),
    ...unanswered(having('unanswered')),
    ...ineffective(having('ineffective'), having('cancelled')),
    ...penalties(having('penalty'), having('penalty-unknown')),
    ...floors(explained),
  ];
}

function addition({ system, stages, systems, sum }: PointsExplained): string {
  const parts = (system === '' ? systems : stages).map((part) => signed(part.sum)).join(' + ');
  return `${system === '' ? 'По системам' : 'По компонентам цикла'}: ${parts} = ${signed(sum)}.`;
}

function maximum(explained: PointsExplained, out: readonly ExplainedPosition[]): string[] {
  const left = explained.fullMaximum - explained.maximum;
  if (left <= 0) return [`Максимум ${formatNumber(explained.maximum)}: в него входят все позиции.`];
  const whose = out.length > 0 ? `${countWords(out.length, 'position')}: ${codes(out)}` : 'по всем системам';
  return [
    `Максимум: ${formatNumber(explained.fullMaximum)} за все позиции минус ${formatNumber(left)} за «н/п» (${whose}) = ${formatNumber(explained.maximum)}.`,
  ];
}

function unanswered(open: readonly ExplainedPosition[]): string[] {
  const worth = open.reduce((sum, position) => sum + position.maximum, 0);
  if (open.length === 0) return [];
  return [
    `Без ответа: ${countWords(open.length, 'position')}. Они дают 0, но в максимуме остаются: ${countWords(worth, 'point')}.`,
  ];
}

function ineffective(own: readonly ExplainedPosition[], cancelled: readonly ExplainedPosition[]): string[] {
  if (own.length === 0) return [];
  const because =
    cancelled.length > 0 ? ` Мониторинг, который держится только на них, тоже даёт 0: ${codes(cancelled)}.` : '';
  return [`Неэффективные показатели дают 0: ${codes(own)}.${because}`];
}

function penalties(taken: readonly ExplainedPosition[], unknown: readonly ExplainedPosition[]): string[] {
  const said = taken.map(({ code, points }) => `Вычет ${code}: ${signed(points ?? 0)}.`);
  if (unknown.length > 0) said.push(`Вычет ${codes(unknown)}: размер в методике не задан, поэтому ничего не вычтено.`);
  return said;
}

function floors({ system, stages, sum, score }: PointsExplained): string[] {
  const said = stages
    .filter((stage) => stage.sum < stage.score)
    .map(
      ({ title, sum: own }) =>
        `Компонент «${title}» ниже нуля: сам он показан как 0, а в сумму системы входит как ${signed(own)}.`,
    );
  if (sum < score) said.push(`${system === '' ? 'Итог' : 'Сумма системы'} ниже нуля, поэтому показан 0.`);
  return said;
}

const codes = (positions: readonly ExplainedPosition[]) => positions.map(({ code }) => code).join(', ');
