import { checkCounts } from './check-counts';
import type { Crosswalk, CrosswalkRow } from './crosswalk-schema';
import type { Cycle } from './cycle-schema';
import type { Framework } from './framework-schema';
import type { Roadmap } from './roadmap-schema';
import type { TemplateProblem } from './template-problem';

/** What a crosswalk must speak of; `null` stands for a template that is there and wrong itself. */
export interface CrosswalkTemplates {
  readonly frameworks: ReadonlyMap<string, Framework | null>;
  readonly cycles: ReadonlyMap<string, Cycle | null>;
  readonly roadmaps: ReadonlyMap<string, Roadmap | null>;
}

/** A row with the heading that its item stands under in its own template. */
interface Heading {
  readonly key: string;
  /** `null` in the part of a roadmap that belongs to no system. */
  readonly system: string | null;
  /** By framework: the system whose number the item bears there. */
  readonly home: Readonly<Record<string, string>>;
}

type Row = Pick<CrosswalkRow, 'system' | 'in' | 'why'>;

/**
 * That a crosswalk holds every system, indicator and roadmap item once, none of them unknown, each in one canonical
 * system; that the systems it names are there; and that what stands elsewhere than its own heading says why.
 */
export function checkCrosswalk(crosswalk: Crosswalk, known: CrosswalkTemplates): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const report = (path: TemplateProblem['path'], expected: string, found: string) =>
    problems.push({ path, expected, found });

  const shipped = [...known.frameworks.keys()];
  for (const id of shipped)
    if (!crosswalk.frameworks.includes(id)) report(['frameworks'], `the framework ${id}`, 'none');
  const inFramework = new Map(crosswalk.canonical.map((one) => [one.id, one.in]));
  crosswalk.canonical.forEach(({ id, in: where, why }, c) => {
    checkWhere(['canonical', c], where);
    for (const framework of crosswalk.frameworks) {
      const own = systemsOf(framework).find(({ system }) => system === id)?.number;
      const path = ['canonical', c, 'in', framework];
      if (own !== undefined && where[framework] !== own) report(path, own, show(where[framework]));
      if (own === undefined && why === undefined) report(['canonical', c], `why it has no system of ${framework}`, id);
    }
  });

  checkGroups('systems', crosswalk.systems, known.frameworks, listSystems);
  checkGroups('cycles', crosswalk.cycles, known.cycles, listIndicators);
  checkGroups('roadmaps', crosswalk.roadmaps, known.roadmaps, listRoadmapItems);
  return [...problems, ...checkCounts(crosswalk.expected, countRows(crosswalk))];

  function systemsOf(framework: string) {
    return known.frameworks.get(framework)?.systems ?? [];
  }

  function checkWhere(path: TemplateProblem['path'], where: Row['in']) {
    const wanted = crosswalk.frameworks.join(', ');
    if (Object.keys(where).join(', ') !== wanted) report([...path, 'in'], wanted, Object.keys(where).join(', '));
  }

  function checkGroups<Template>(
    kind: 'systems' | 'cycles' | 'roadmaps',
    groups: readonly { readonly id: string; readonly rows: readonly (Row & { id?: string; number?: string })[] }[],
    templates: ReadonlyMap<string, Template | null>,
    list: (template: Template) => Heading[],
  ) {
    for (const id of templates.keys()) {
      if (!groups.some((group) => group.id === id)) report([kind], `the rows of ${id}`, 'none');
    }
    groups.forEach(({ id, rows }, g) => {
      const template = templates.get(id);
      if (template === undefined) report([kind, g, 'id'], `one of ${[...templates.keys()].join(', ')}`, id);
      if (!template) return;
      const headings = new Map(list(template).map((heading) => [heading.key, heading]));
      const seen = new Set<string>();
      rows.forEach((row, r) => {
        const key = row.number ?? row.id ?? '';
        const path = [kind, g, 'rows', r];
        const heading = headings.get(key);
        seen.add(key);
        checkWhere(path, row.in);
        if (heading) checkRow(path, row, heading);
        else report(path, `an item of ${id}`, key);
      });
      for (const key of headings.keys()) if (!seen.has(key)) report([kind, g, 'rows'], `a row of ${key}`, 'none');
    });
  }

  function checkRow(path: TemplateProblem['path'], row: Row, heading: Heading) {
    if (heading.system !== row.system && row.why === undefined) {
      report([...path, 'system'], `${heading.system ?? 'why'}, or why it stands elsewhere`, row.system);
    }
    if (heading.system === row.system && row.why !== undefined) {
      report([...path, 'why'], 'no reason where it stands under its own heading', row.why);
    }
    for (const framework of crosswalk.frameworks) {
      const wanted = heading.home[framework] ?? inFramework.get(row.system)?.[framework] ?? null;
      const found = row.in[framework];
      if (found !== undefined && found !== wanted) report([...path, 'in', framework], show(wanted), show(found));
    }
  }
}

const show = (number: string | null | undefined) => number ?? '«вне методики»';

function listSystems(framework: Framework): Heading[] {
  return framework.systems.map(({ number, system }) => ({ key: number, system, home: { [framework.id]: number } }));
}

/** Indicators, and what stands under «Мониторинг» alone: its twin stands where the indicator does. */
function listIndicators(cycle: Cycle): Heading[] {
  return cycle.systems.flatMap(({ number, system, indicators, monitoring }) => {
    const twins = new Set(indicators.items.map(({ monitored }) => monitored));
    const alone = monitoring.items.filter(({ id }) => !twins.has(id));
    return [...indicators.items, ...alone].map(({ id }) => ({
      key: id,
      system,
      home: { [cycle.framework]: number },
    }));
  });
}

function listRoadmapItems(roadmap: Roadmap): Heading[] {
  return roadmap.systems.flatMap(({ number, system, items }) =>
    items.map((item) => ({
      key: item.number,
      system,
      home: system === null ? {} : { [roadmap.framework]: number },
    })),
  );
}

function countRows({ canonical, systems, cycles, roadmaps }: Crosswalk): Crosswalk['expected'] {
  const indicators = cycles.flatMap(({ rows }) => rows);
  const items = roadmaps.flatMap(({ rows }) => rows);
  const monitored = indicators.filter(({ id }) => id.includes('-m')).length;
  return {
    canonical: canonical.length,
    systems: systems.flatMap(({ rows }) => rows).length,
    indicators: indicators.length - monitored,
    only_monitored: monitored,
    roadmap_items: items.length,
    moved: [...indicators, ...items].filter(({ why }) => why !== undefined).length,
  };
}
