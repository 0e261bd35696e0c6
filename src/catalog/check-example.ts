import type { Example } from './example-schema';
import type { Framework } from './framework-schema';
import type { TemplateProblem } from './template-problem';

/** That a filled example answers positions which its framework has, on their scales, from documents it registers. */
export function checkExample({ answers, documents }: Example, framework: Framework): TemplateProblem[] {
  const scaleOf = new Map(
    framework.systems.flatMap(({ groups }) =>
      groups.flatMap(({ positions }) => positions.map(({ code, scale }) => [code, scale] as const)),
    ),
  );
  const registered = documents.map(({ number }) => number);
  return answers.flatMap(({ code, answer, document }, place) => {
    const problems: TemplateProblem[] = [];
    const report = (field: string, expected: string, found: string) =>
      problems.push({ path: ['answers', place, field], expected, found });
    const scale = scaleOf.get(code);
    if (scale === undefined) report('code', `a position of ${framework.id}`, code);
    const allowed = (framework.scales[scale ?? ''] ?? []).map((words) => words.split(' — ')[0]);
    if (scale !== undefined && !allowed.includes(answer)) report('answer', `one of ${allowed.join('; ')}`, answer);
    if (!registered.includes(document)) {
      report('document', `a document of ${registered.join(', ')}`, String(document));
    }
    return problems;
  });
}
