import type { Framework, FrameworkPosition, StageId } from './framework-schema';
import { STAGES } from './stages';
import type { TemplateProblem } from './template-problem';

/** Which stage a link of a stage leads to: monitoring rests on indicators, analysis on monitoring. */
const LINKS_TO: Partial<Record<StageId, StageId>> = { monitoring: 'indicators', analysis: 'monitoring' };

/** The part of the framework's check that looks at every position: code, scale, links. */
export function checkPositions(framework: Framework): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const stageOf = new Map<string, StageId>();
  for (const system of framework.systems) {
    for (const { stage, positions } of system.groups) for (const { code } of positions) stageOf.set(code, stage);
  }

  framework.systems.forEach((system, s) => {
    system.groups.forEach((group, g) => {
      group.positions.forEach((position, p) => {
        const report = (key: string, expected: string, found: string) =>
          problems.push({ path: ['systems', s, 'groups', g, 'positions', p, key], expected, found });
        const prefix = `${system.number}.${STAGES.find(({ id }) => id === group.stage)?.number}.`;
        if (!position.code.startsWith(prefix)) report('code', `a code that begins with ${prefix}`, position.code);
        if (!/(0[1-9]|[1-5]\d)$/.test(position.code)) {
          report('code', 'a last number 01-59 (61-99 are the region’s own)', position.code);
        }
        checkScale(framework, position, group.stage, report);
        for (const link of position.links ?? []) {
          const wanted = LINKS_TO[group.stage];
          if (!wanted) report('links', 'no links at this stage', link);
          else if (stageOf.get(link) !== wanted || !link.startsWith(`${system.number}.`)) {
            report('links', `a code of stage ${wanted} of system ${system.number}`, link);
          }
        }
      });
    });
  });
  return problems;
}

function checkScale(
  framework: Framework,
  position: FrameworkPosition,
  stage: StageId,
  report: (key: string, expected: string, found: string) => void,
): void {
  const answers = framework.scales[position.scale];
  if (!answers) {
    report('scale', `a scale of ${Object.keys(framework.scales).join(', ')}`, position.scale);
    return;
  }
  const codes = answers.map((answer) => answer.split(' — ')[0] ?? '');
  if (codes.includes('неэф') && stage !== 'indicators') {
    report('scale', '«неэф» on indicator positions only', position.scale);
  }
  if (position.basis === 'penalty' && codes.join() !== '0,1') {
    report('scale', 'answers 0 and 1 on a penalty position', codes.join('; '));
  }
}
