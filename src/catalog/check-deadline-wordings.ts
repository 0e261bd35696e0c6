import type { DeadlineWordings, Roadmap } from './roadmap-schema';
import type { TemplateProblem } from './template-problem';

/**
 * That the list holds every deadline wording of its roadmaps, each with as many items as use it.
 *
 * @param roadmaps the roadmaps by id; `null` for one that is wrong itself, and then nothing is counted
 */
export function checkDeadlineWordings(
  list: DeadlineWordings,
  roadmaps: ReadonlyMap<string, Roadmap | null>,
): TemplateProblem[] {
  const missing = list.roadmaps.flatMap((id, place) =>
    roadmaps.has(id)
      ? []
      : [{ path: ['roadmaps', place], expected: `a roadmap of ${[...roadmaps.keys()].join(', ')}`, found: id }],
  );
  const named = list.roadmaps.map((id) => roadmaps.get(id));
  if (missing.length > 0 || named.some((roadmap) => !roadmap)) return missing;

  const uses = new Map<string, number>();
  for (const { deadline } of named.flatMap((roadmap) => roadmap?.systems.flatMap(({ items }) => items) ?? [])) {
    uses.set(deadline, (uses.get(deadline) ?? 0) + 1);
  }
  const wrong = list.wordings.flatMap(({ wording, items }, place) => {
    const counted = uses.get(wording) ?? 0;
    uses.delete(wording);
    const path = ['wordings', place, 'items'];
    return counted === items ? [] : [{ path, expected: `${items}, as written`, found: `${counted}, as counted` }];
  });
  return [
    ...wrong,
    ...[...uses.keys()].map((wording) => ({ path: ['wordings'], expected: `the wording «${wording}»`, found: 'none' })),
  ];
}
