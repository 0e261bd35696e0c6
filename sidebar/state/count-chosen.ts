import type { FrameworkOffer } from '../../src/actions/calls';
import { FROM_FILE } from './region-file';
import type { CreateView } from './state';

export function chosenFramework(view: CreateView): FrameworkOffer | undefined {
  if (view.draft.framework === FROM_FILE) return view.file.report?.offer ?? undefined;
  return view.frameworks.find((offer) => offer.id === view.draft.framework);
}

/** How much the chosen systems come to: systems, positions, points at most. */
export function countChosen(view: CreateView): { systems: number; positions: number; maximum: number } {
  const taken = chosenFramework(view)?.systems.filter((system) => view.draft.systems.includes(system.number)) ?? [];
  return {
    systems: taken.length,
    positions: taken.reduce((sum, system) => sum + system.positions, 0),
    maximum: taken.reduce((sum, system) => sum + system.maximum, 0),
  };
}
