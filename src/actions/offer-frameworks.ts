import { addMaximum } from '../catalog/add-maximum';
import { findTemplate, templateIds } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import type { RubricPosition } from '../catalog/rubric';
import type { RubricEdition } from '../catalog/rubric-edition';
import { systemsOfRubric } from '../workbook/workbook-context';
import type { FrameworkOffer } from './calls';

/** The frameworks that ship, with what a person needs to choose one and its systems. */
export function offerFrameworks(): FrameworkOffer[] {
  const templates = templateIds().flatMap((id) => findTemplate(id) ?? []);
  templates.sort((a, b) => a.order - b.order);
  return templates.map((template) => {
    const { title, short, notice, foreign_notice: foreignNotice, level, mechanisms } = template;
    const about = { base: null, title, short, notice, foreignNotice, level, mechanisms };
    return offerOf({ rubric: frameworkToRubric(template), about });
  });
}

/** The same for a rubric out of a file. Retired positions are not asked for, so they are not counted. */
export function offerOf({ rubric, about }: Pick<RubricEdition, 'rubric' | 'about'>): FrameworkOffer {
  const { level, title, short, notice, foreignNotice, mechanisms } = about;
  return {
    id: rubric.framework,
    version: rubric.version,
    level,
    title,
    short,
    notice,
    foreignNotice,
    ...count(rubric.positions),
    mechanisms,
    systems: systemsOfRubric(rubric).map((system) => ({
      number: system.number,
      title: system.title,
      ...count(system.positions),
    })),
  };
}

function count(positions: readonly RubricPosition[]): { positions: number; maximum: number } {
  return {
    positions: positions.filter(({ status }) => status === 'active').length,
    maximum: addMaximum({ positions }),
  };
}
