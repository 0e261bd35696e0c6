import { nextSteps } from '../../sidebar/state/next-steps';
import { SUMMARY } from './sample-desk';

const { summary } = SUMMARY;
const withTotal = (total: Partial<typeof summary.total>) => ({
  ...summary,
  total: { ...summary.total, ...total },
});

test('the most urgent comes first: bad rows, then answers, then evidence, then building again', () => {
  // 293 positions, 124 answered and 3 н/п leave 166; 127 have an answer and 42 of them are complete, so 85 are not.
  expect(nextSteps(summary, 1)).toEqual([
    'Исправьте ошибочные строки: вернитесь к обзору и нажмите «Проверить».',
    'Ответьте на остальное: без верного ответа 166\u00a0позиций.',
    'Дополните ответы документами и пояснениями: 85\u00a0позиций.',
    'После правок постройте сводную оценку снова: на листе стоят значения, сами они не меняются.',
  ]);
});

test('a workbook that is complete is ready to be shown', () => {
  const complete = withTotal({ positions: 293, answered: 290, notApplicable: 3, complete: 293 });
  expect(nextSteps(complete, 0)).toEqual([
    'Сверьте лист и покажите его руководителю. Если ответы изменятся, постройте сводную оценку снова.',
  ]);
});

test('one position without evidence is one position', () => {
  const almost = withTotal({ positions: 293, answered: 290, notApplicable: 3, complete: 292 });
  expect(nextSteps(almost, 0)[0]).toBe('Дополните ответы документами и пояснениями: 1\u00a0позиция.');
});
