import { joinFindings } from '../../src/catalog/finding-rules';
import type { FindingsTable } from '../../src/catalog/findings-schema';
import { packCrosswalk } from '../../src/catalog/pack-crosswalk';
import { packDeliverables } from '../../src/catalog/pack-deliverables';
import { packHints } from '../../src/catalog/pack-hints';
import { packFramework } from '../../src/catalog/shipped-framework';
import { loadTemplates } from '../templates/load-templates';

/** The texts that ship, each one compact JSON, by id in the order of ids. */
export interface PackedTemplates {
  readonly templates: Record<string, string>;
  readonly examples: Record<string, string>;
  /** By framework. */
  readonly deliverables: Record<string, string>;
  /** Words, bounds and lists of the checks, all families in one. */
  findings: string;
  readonly deadlines: Record<string, string>;
  /** By canonical system. */
  readonly hints: Record<string, string>;
  /** One text: there is one crosswalk. */
  crosswalk: string;
}

/**
 * Everything as it ships. A mistake in a template stops the build with all of them.
 *
 * @param root the project's folder
 * @throws Error that lists every problem: file, line, place, expected, found
 */
export function packTemplates(root: string): PackedTemplates {
  const { templates, problems } = loadTemplates(root);
  if (problems.length > 0) throw new Error(`Templates are wrong:\n${problems.join('\n')}`);
  const packed: PackedTemplates = {
    templates: {},
    examples: {},
    deliverables: {},
    hints: {},
    deadlines: {},
    crosswalk: '',
    findings: '',
  };
  const tables: FindingsTable[] = [];
  for (const { shape, name, value } of templates) {
    if (shape === 'framework') packed.templates[value.id] = JSON.stringify(packFramework(value));
    if (shape === 'deliverables') packed.deliverables[value.framework] = JSON.stringify(packDeliverables(value));
    if (shape === 'crosswalk') packed.crosswalk = JSON.stringify(packCrosswalk(value));
    if (shape === 'deadline-words') packed.deadlines[name.replace(/^.*\//, '')] = JSON.stringify(value);
    if (shape === 'example') packed.examples[value.id] = JSON.stringify(value);
    if (shape === 'findings') tables.push(value);
  }
  // The cycle whose numbers a municipality knows is the one hints are taken from.
  const cycle = templates.find(({ shape }) => shape === 'cycle');
  const crosswalk = templates.find(({ shape }) => shape === 'crosswalk');
  if (cycle?.shape === 'cycle' && crosswalk?.shape === 'crosswalk') {
    for (const [id, own] of Object.entries(packHints(cycle.value, crosswalk.value)))
      packed.hints[id] = JSON.stringify(own);
  }
  packed.findings = JSON.stringify(joinFindings(tables));
  return packed;
}
