import { ownLevelFirst, takeFramework } from './begin-draft';
import { chosenFramework } from './count-chosen';
import type { CreateEvent } from './event';
import type { CreateView, Draft } from './state';

/** What the person changes on the way to a new workbook; nothing here needs the server. */
export function editDraft(view: CreateView, event: CreateEvent): CreateView {
  if (event.type === 'go-to-step') return { ...view, step: event.step, yearProblem: null };
  const yearProblem = event.type === 'fill-passport' && event.field === 'year' ? null : view.yearProblem;
  return { ...view, draft: { ...view.draft, ...change(view, event) }, yearProblem };
}

function change(view: CreateView, event: Exclude<CreateEvent, { type: 'go-to-step' }>): Partial<Draft> {
  const { draft, frameworks } = view;
  switch (event.type) {
    case 'choose-zone':
      return { timeZone: event.timeZone };
    case 'choose-level':
      return { level: event.level, ...takeFramework(ownLevelFirst(frameworks, event.level)[0]) };
    case 'choose-framework':
      return takeFramework(frameworks.find((offer) => offer.id === event.framework));
    case 'toggle-system':
      return { systems: toggle(view, event.system) };
    case 'choose-all-systems':
      return { systems: takeFramework(chosenFramework(view)).systems };
    case 'choose-no-systems':
      return { systems: [] };
    case 'fill-passport':
      return { passport: { ...draft.passport, [event.field]: event.value } };
  }
}

/** Systems stay in the framework's order, however they were ticked. */
function toggle(view: CreateView, system: string): string[] {
  const taken = new Set(view.draft.systems);
  if (!taken.delete(system)) taken.add(system);
  return takeFramework(chosenFramework(view)).systems.filter((number) => taken.has(number));
}
