import { checkCounts } from './check-counts';
import { checkSameSystems } from './check-same-systems';
import type { Cycle, CycleIndicator, CycleList } from './cycle-schema';
import type { Framework } from './framework-schema';
import { type CycleItem, listCycleItems } from './list-cycle-items';
import type { TemplateProblem } from './template-problem';

/** That a cycle is counted right, its ids stand in their systems, its links lead somewhere, and it bears its framework's systems. */
export function checkCycle(cycle: Cycle, framework: Framework | null): TemplateProblem[] {
  const own = cycle.systems.flatMap((system, place) => checkSystem(cycle, system, ['systems', place]));
  const counted = checkCounts(cycle.expected, countCycle(cycle));
  return [...counted, ...own, ...(framework ? checkSameSystems(cycle.systems, framework) : [])];
}

function checkSystem(cycle: Cycle, system: Cycle['systems'][number], at: TemplateProblem['path']): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const report = (path: (string | number)[], expected: string, found: string) =>
    problems.push({ path: [...at, ...path], expected, found });
  const known = <Id extends string>(path: (string | number)[], ids: readonly Id[], found: string, what: string) => {
    if (!ids.some((id) => id === found)) report(path, what, found);
  };
  for (const { id, path } of listCycleItems(system)) {
    if (!id.startsWith(`${system.number}-`)) report([...path, 'id'], `an id that begins with ${system.number}-`, id);
  }
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const sources = idsOf(cycle.data_sources);
  const addressees = idsOf(cycle.addressees);
  const { indicators, monitoring, methods, recommendations } = system;
  indicators.items.forEach(({ monitored, difference }, i) => {
    const path = ['indicators', 'items', i];
    if (monitored !== null) known([...path, 'monitored'], idsOf(monitoring.items), monitored, 'a monitored item');
    const missing = difference?.in.includes('missing') ?? false;
    if (missing !== (monitored === null)) {
      report([...path, 'difference'], '«missing» where nothing is monitored, and only there', String(monitored));
    }
  });
  monitoring.items.forEach(({ whole_for }, i) => {
    for (const id of whole_for ?? []) {
      known(['monitoring', 'items', i, 'whole_for'], idsOf(indicators.items), id, 'an indicator of the system');
    }
  });
  for (const list of ['indicators', 'monitoring'] as const) {
    const ids = idsOf(system[list].items);
    (system[list].groups ?? []).forEach(({ holds }, g) => {
      for (const id of holds) known([list, 'groups', g, 'holds'], ids, id, 'an item of the same list');
    });
  }
  methods.items.forEach(({ data_source }, i) => {
    known(['methods', 'items', i, 'data_source'], sources, data_source, 'one of data_sources');
  });
  recommendations.items.forEach(({ addressee }, i) => {
    known(['recommendations', 'items', i, 'addressee'], addressees, addressee, 'one of addressees');
  });
  return problems;
}

/** The guard counts of a cycle, counted anew. */
function countCycle(cycle: Cycle): Cycle['expected'] {
  const items = cycle.systems.flatMap(listCycleItems);
  const all = { ...cycle.expected.all };
  for (const list of Object.keys(all) as CycleList[]) all[list] = items.filter((item) => item.list === list).length;

  const indicators = cycle.systems.flatMap((system) => system.indicators.items);
  const kinds = { ...cycle.expected.kinds };
  for (const kind of Object.keys(kinds) as CycleIndicator['kind'][]) {
    kinds[kind] = indicators.filter((item) => item.kind === kind).length;
  }
  const textOf = new Map(items.map(({ id, text }: CycleItem) => [id, text]));
  const twins = indicators.map(({ monitored, text }) => {
    if (monitored === null) return 'missing';
    return textOf.get(monitored) === text ? 'same' : 'different';
  });
  const times = (word: string) => twins.filter((twin) => twin === word).length;
  const linked = new Set(indicators.map(({ monitored }) => monitored));
  return {
    all,
    data_sources: cycle.data_sources.length,
    addressees: cycle.addressees.length,
    kinds,
    shares_without_whole: indicators.filter((item) => item.kind === 'share' && item.whole === null).length,
    monitored: { same: times('same'), different: times('different'), missing: times('missing') },
    only_monitored: cycle.systems.flatMap(({ monitoring }) => monitoring.items.filter(({ id }) => !linked.has(id)))
      .length,
  };
}
