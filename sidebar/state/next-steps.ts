import type { Summary } from '../../src/summary/summary';
import { countWords } from '../text/count-words';

/** What a person does after the summary, the most urgent first. */
export function nextSteps(summary: Summary, problems: number): string[] {
  const { total } = summary;
  const unanswered = total.positions - total.answered - total.notApplicable;
  const unproved = total.positions - total.complete - Math.max(0, unanswered);
  const steps: string[] = [];
  if (problems > 0) steps.push('Исправьте ошибочные строки: вернитесь к обзору и нажмите «Проверить».');
  if (unanswered > 0) steps.push(`Ответьте на остальное: без верного ответа ${countWords(unanswered, 'position')}.`);
  if (unproved > 0) steps.push(`Дополните ответы документами и пояснениями: ${countWords(unproved, 'position')}.`);
  steps.push(
    steps.length > 0
      ? 'После правок постройте сводную оценку снова: на листе стоят значения, сами они не меняются.'
      : 'Сверьте лист и покажите его руководителю. Если ответы изменятся, постройте сводную оценку снова.',
  );
  return steps;
}
