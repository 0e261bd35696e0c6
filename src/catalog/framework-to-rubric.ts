import type { Rubric, RubricPosition, ScaleAnswer } from './rubric';
import type { ShippedFramework } from './shipped-framework';
import { STAGES, type StageId, type StageNumber } from './stages';

/**
 * The rubric of a framework: its positions in the order of the template, each with its answers and its maximum.
 *
 * @example frameworkToRubric(findTemplate('federal-2020')).positions.length // 284
 */
export function frameworkToRubric(framework: ShippedFramework): Rubric {
  const scales = new Map(Object.entries(framework.scales).map(([name, answers]) => [name, answers.map(splitAnswer)]));
  const positions: RubricPosition[] = [];
  for (const system of framework.systems) {
    for (const group of system.groups) {
      const stage = stageNumber(group.stage);
      for (const { code, text, scale: name, basis, source, links } of group.positions) {
        const scale = scales.get(name) ?? [];
        const penalty = basis === 'penalty' ? { size: framework.penalty } : null;
        positions.push({
          code,
          mechanism: system.number.slice(0, 1),
          system: system.number,
          systemTitle: system.title,
          stage,
          group: group.group ?? '',
          text,
          scale,
          maximum: penalty ? null : largestAnswer(scale),
          penalty,
          links: links ?? [],
          basis,
          source,
          status: 'active',
        });
      }
    }
  }
  return { framework: framework.id, version: framework.version, positions };
}

/** The most points an answer of the scale gives: the maximum of its position. */
export function largestAnswer(scale: readonly ScaleAnswer[]): number {
  return scale.reduce((largest, { code }) => Math.max(largest, Number(code) || 0), 0);
}

function splitAnswer(answer: string): ScaleAnswer {
  const dash = answer.indexOf(' — ');
  return { code: answer.slice(0, dash), words: answer.slice(dash + ' — '.length) };
}

function stageNumber(id: StageId): StageNumber {
  const stage = STAGES.find((known) => known.id === id);
  if (!stage) throw new Error(`No stage ${id}`);
  return stage.number;
}
