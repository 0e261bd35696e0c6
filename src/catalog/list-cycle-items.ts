import type { CycleList, CycleSystem } from './cycle-schema';

/** An item of one of a system's lists, and where it stands in the system's file. */
export interface CycleItem {
  readonly list: CycleList;
  readonly id: string;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** Every item with an id of one system, list by list in the order of the cycle. */
export function listCycleItems(system: CycleSystem): CycleItem[] {
  const { procedures, goals } = system;
  const at = (
    list: CycleList,
    items: readonly { readonly id: string; readonly text: string }[],
    path: string[] = [list],
  ): CycleItem[] => items.map(({ id, text }, place) => ({ list, id, text, path: [...path, 'items', place] }));
  return [
    ...at('procedures', procedures?.items ?? []),
    ...at('goals', goals.items),
    ...at('target_groups', goals.target_groups?.items ?? [], ['goals', 'target_groups']),
    ...at('indicators', system.indicators.items),
    ...at('methods', system.methods.items),
    ...at('monitoring', system.monitoring.items),
    ...at('analysis', system.analysis.items),
    ...at('recommendations', system.recommendations.items),
    ...at('measures', system.measures.items),
    ...at('decisions', system.decisions.items),
    ...at('effectiveness', system.effectiveness.items),
  ];
}
