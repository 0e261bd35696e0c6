import { findTemplate, templateIds } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import type { RubricPosition } from '../catalog/rubric';
import type { FrameworkOffer } from './calls';

/** The frameworks that ship, with what a person needs to choose one and its systems. */
export function offerFrameworks(): FrameworkOffer[] {
  const templates = templateIds().flatMap((id) => findTemplate(id) ?? []);
  templates.sort((a, b) => a.order - b.order);
  return templates.map((template) => {
    const { id, version, level, title, short, notice, foreign_notice: foreignNotice, mechanisms } = template;
    const { positions } = frameworkToRubric(template);
    return {
      id,
      version,
      level,
      title,
      short,
      notice,
      foreignNotice,
      ...count(positions),
      mechanisms,
      systems: template.systems.map((system) => ({
        number: system.number,
        title: system.title,
        ...count(positions.filter((position) => position.system === system.number)),
      })),
    };
  });
}

function count(positions: readonly RubricPosition[]): { positions: number; maximum: number } {
  return {
    positions: positions.length,
    maximum: positions.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0),
  };
}
