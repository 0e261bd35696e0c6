import { ownLevelFirst, takeFramework } from './begin-draft';
import { chosenFramework } from './count-chosen';
import type { CreateEvent } from './event';
import { FROM_FILE } from './region-file';
import type { CreateView, Draft } from './state';

/** What the person changes on the way to a new workbook; nothing here needs the server. */
export function editDraft(view: CreateView, event: CreateEvent): CreateView {
  if (event.type === 'go-to-step') return { ...view, step: event.step, yearProblem: null };
  if (event.type === 'write-file') return writeFile(view, event.text);
  const yearProblem = event.type === 'fill-passport' && event.field === 'year' ? null : view.yearProblem;
  return { ...view, draft: { ...view.draft, ...change(view, event) }, yearProblem };
}

function change(view: CreateView, event: Exclude<CreateEvent, { type: 'go-to-step' | 'write-file' }>): Partial<Draft> {
  const { draft, frameworks } = view;
  switch (event.type) {
    case 'choose-zone':
      return { timeZone: event.timeZone };
    case 'choose-level':
      // Her own file is wanted whosever the workbook is.
      if (draft.framework === FROM_FILE) return { level: event.level };
      return { level: event.level, ...takeFramework(ownLevelFirst(frameworks, event.level)[0]) };
    case 'choose-framework':
      if (event.framework === FROM_FILE) return takeFile(view);
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

/** Another text is not judged yet, so nothing can be taken of it. */
function writeFile(view: CreateView, text: string): CreateView {
  const { draft } = view;
  const systems = draft.framework === FROM_FILE ? [] : draft.systems;
  return { ...view, file: { text, report: null }, draft: { ...draft, systems } };
}

function takeFile({ file }: CreateView): Pick<Draft, 'framework' | 'systems'> {
  return { ...takeFramework(file.report?.offer ?? undefined), framework: FROM_FILE };
}

/** Systems stay in the framework's order, however they were ticked. */
function toggle(view: CreateView, system: string): string[] {
  const taken = new Set(view.draft.systems);
  if (!taken.delete(system)) taken.add(system);
  return takeFramework(chosenFramework(view)).systems.filter((number) => taken.has(number));
}
