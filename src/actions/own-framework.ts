import type { BandedRubric } from '../catalog/compare-rubrics';
import { findTemplate } from '../catalog/find-template';
import { printOfRubric } from '../catalog/print-of-rubric';
import { splitFramework } from '../catalog/region-identity';
import type { RubricEdition } from '../catalog/rubric-edition';
import type { StateFramework } from '../workbook/book-state';

/**
 * What a workbook remembers of a region's own rubric.
 *
 * @param pinned the rubric as «Методика» will hold it: names filled in, cut to the systems taken
 * @param level whose workbook it is
 */
export function ownFramework(
  { about, rubric }: Pick<RubricEdition, 'about' | 'rubric'>,
  pinned: BandedRubric,
  level: 'region' | 'municipality',
): StateFramework {
  const { title, short, notice, foreignNotice, mechanisms, base } = about;
  return {
    id: rubric.framework,
    version: rubric.version,
    title,
    short,
    notice: notice ?? (level === about.level ? null : foreignNotice),
    mechanisms,
    own: { base, level: about.level, notice, foreignNotice, print: printOfRubric(pinned) },
  };
}

/** What a file says of the rubric of a workbook: a region's own as it was accepted, a shipped one by its template. */
export function aboutFramework(framework: StateFramework): RubricEdition['about'] {
  const { id, version, title, short, mechanisms, own } = framework;
  const template = own ? null : findTemplate(splitFramework(id).base);
  return {
    base: own ? own.base : template && `${template.id}@${template.id === id ? version : template.version}`,
    level: own?.level ?? template?.level ?? 'municipality',
    title,
    short,
    notice: own ? own.notice : (template?.notice ?? framework.notice),
    foreignNotice: own ? own.foreignNotice : (template?.foreign_notice ?? null),
    mechanisms,
  };
}
