import { checkCrosswalk } from '../../src/catalog/check-crosswalk';
import { checkCycle } from '../../src/catalog/check-cycle';
import { checkDeadlineWordings } from '../../src/catalog/check-deadline-wordings';
import { checkDeadlineWords } from '../../src/catalog/check-deadline-words';
import { checkDeliverables } from '../../src/catalog/check-deliverables';
import { checkExample } from '../../src/catalog/check-example';
import { checkFramework } from '../../src/catalog/check-framework';
import { checkNames } from '../../src/catalog/check-names';
import { checkPlaces } from '../../src/catalog/check-places';
import { checkRoadmap } from '../../src/catalog/check-roadmap';
import type { Cycle } from '../../src/catalog/cycle-schema';
import type { Framework } from '../../src/catalog/framework-schema';
import type { Roadmap } from '../../src/catalog/roadmap-schema';
import type { TemplateProblem } from '../../src/catalog/template-problem';
import type { LoadedTemplate } from './template-shapes';

/** What templates may refer to, by id; `null` stands for one that is there and wrong itself. */
export interface KnownTemplates {
  readonly frameworks: Map<string, Framework | null>;
  readonly cycles: Map<string, Cycle | null>;
  readonly roadmaps: Map<string, Roadmap | null>;
}

/** What the shape of a template cannot say: names, places and counts within it, and the templates that it refers to. */
export function judgeTemplate(template: LoadedTemplate, known: KnownTemplates): TemplateProblem[] {
  const { value } = template;
  const framework = 'framework' in value ? (known.frameworks.get(value.framework) ?? null) : null;
  const problems = checkNames(value);
  if ('framework' in value && !known.frameworks.has(value.framework)) {
    const expected = `a framework of ${[...known.frameworks.keys()].join(', ')}`;
    problems.push({ path: ['framework'], expected, found: value.framework });
  }
  // A table of expected results has no sources of its own: they are those of its framework.
  const sources = 'sources' in value ? value.sources : framework?.sources;
  if (sources) {
    problems.push(
      ...checkPlaces(
        value,
        sources.map(({ id }) => id),
      ),
    );
  }
  return [...problems, ...judgeKind(template, framework, known)];
}

function judgeKind(template: LoadedTemplate, framework: Framework | null, known: KnownTemplates): TemplateProblem[] {
  switch (template.shape) {
    case 'framework':
      return checkFramework(template.value);
    case 'cycle':
      return checkCycle(template.value, framework);
    case 'roadmap':
      return checkRoadmap(template.value, framework);
    case 'deliverables':
      return checkDeliverables(template.value, framework);
    case 'example':
      return framework ? checkExample(template.value, framework) : [];
    case 'findings':
      return [];
    case 'deadline-words':
      return checkDeadlineWords(template.value);
    case 'crosswalk':
      return checkCrosswalk(template.value, known);
    case 'deadline-wordings':
      return checkDeadlineWordings(template.value, known.roadmaps);
  }
}
