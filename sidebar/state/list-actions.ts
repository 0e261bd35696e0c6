import { jobWords } from '../text/job-words';
import { PAGES } from '../views/pages';
import type { Event } from './event';
import { isReading } from './is-reading';
import { FROM_FILE } from './region-file';
import { isBusy } from './send-request';
import type { BuildingView, CreateView, DeskView, State, View } from './state';

/** A button under the view. At most one is primary: the next thing to do. */
export interface Action {
  readonly label: string;
  readonly event: Event;
  readonly primary: boolean;
  readonly enabled: boolean;
}

/** The buttons of the view, the primary one first; all are at rest while a call is out. */
export function listActions(state: State): Action[] {
  const busy = isBusy(state);
  return actionsOf(state).map(([label, event, kind]) => ({
    label,
    event,
    primary: kind === 'primary',
    // «Остановить» is the one thing that makes sense while the add-on works.
    enabled: mayStop(state.view, event) ?? !busy,
  }));
}

/** True while what goes on can still be stopped; null for a button that stops nothing. */
function mayStop(view: View, event: Event): boolean | null {
  if (event.type === 'stop-job') return view.kind === 'building' && view.phase === 'running';
  if (event.type === 'stop-check') return view.kind === 'desk' && view.desk.check?.stopping === false;
  if (event.type === 'stop-doctor') return view.kind === 'desk' && view.desk.doctor?.stopping === false;
  return null;
}

/** A button as a view lists it. */
export type Line = readonly [label: string, event: Event, kind?: 'primary'];

function actionsOf(state: State): readonly Line[] {
  const { view } = state;
  switch (view.kind) {
    case 'loading':
      return [];
    case 'failed':
      return MENDABLE.has(view.error.code)
        ? [
            ['Повторить', { type: 'retry' }, 'primary'],
            ['Осмотреть книгу', { type: 'examine' }],
          ]
        : [['Повторить', { type: 'retry' }, 'primary']];
    case 'create':
      return creating(view);
    case 'building':
      return view.phase === 'broken'
        ? decide(view)
        : view.phase === 'cancelling'
          ? []
          : [['Остановить', { type: 'stop-job' }]];
    case 'foreign-job':
      return view.expired ? decide(view) : [['Посмотреть снова', { type: 'refresh' }, 'primary']];
    case 'desk':
      return ofPage(state, view);
  }
}

function ofPage(state: State, view: DeskView): readonly Line[] {
  if (view.problem) return [['Повторить', { type: 'retry' }, 'primary']];
  return isReading(state) ? [] : PAGES[view.page].actions(view.desk, view.of);
}

/** Why a workbook cannot be read, where the doctor may help. */
const MENDABLE = new Set(['state-damaged', 'sheet-missing', 'method-damaged', 'table-lost']);

const decide = ({ job }: Pick<BuildingView, 'job'>): Line[] => [
  ['Продолжить', { type: 'continue-job' }, 'primary'],
  [jobWords(job).cancel, { type: 'cancel-job' }],
];

function creating(view: CreateView): Line[] {
  switch (view.step) {
    case 'settings':
      return [
        ['Установить', { type: 'apply-settings' }, 'primary'],
        ['Оставить как есть', { type: 'go-to-step', step: 'framework' }],
      ];
    case 'framework':
      if (view.draft.framework === FROM_FILE) return takingFile(view);
      return [
        ['Далее', { type: 'go-to-step', step: 'systems' }, 'primary'],
        ['Посмотреть пример', { type: 'show-example' }],
      ];
    case 'systems':
      return [
        ['Далее', { type: 'go-to-step', step: 'passport' }, 'primary'],
        ['Назад', { type: 'go-to-step', step: 'framework' }],
      ];
    case 'passport':
      return [
        ['Создать', { type: 'create' }, 'primary'],
        ['Назад', { type: 'go-to-step', step: 'systems' }],
      ];
  }
}

/** «Проверить файл» stays when the file is right: the keyboard is on it. */
function takingFile({ file }: CreateView): Line[] {
  if (!file.report?.offer) return [['Проверить файл', { type: 'judge-file' }, 'primary']];
  return [
    ['Далее', { type: 'go-to-step', step: 'systems' }, 'primary'],
    ['Проверить файл', { type: 'judge-file' }],
  ];
}
