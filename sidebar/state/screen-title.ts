import { jobWords } from '../text/job-words';
import { PAGES } from '../views/pages';
import type { View } from './state';

/** The heading of the view. */
export function screenTitle(view: View): string {
  switch (view.kind) {
    case 'loading':
      return 'МСОКО: оценка механизмов';
    case 'failed':
      return 'Не получилось прочитать таблицу';
    case 'create':
      return CREATE[view.step];
    case 'building':
      return jobWords(view.job).title[view.phase];
    case 'foreign-job':
      return view.expired ? jobWords(view.job).title.broken : 'Таблицу сейчас строят';
    case 'desk': {
      const page = PAGES[view.page];
      return page.heading?.(view.desk, view.of) ?? page.title;
    }
  }
}

/** Changes when the person finds herself somewhere else: the focus then goes to the heading. */
export function screenKey(view: View): string {
  if (view.kind === 'create') return `create/${view.step}`;
  if (view.kind === 'building') return view.phase === 'broken' ? 'building/broken' : 'building';
  if (view.kind !== 'desk') return view.kind;
  // The end of a check takes its button away with the progress.
  return `desk/${view.page}/${view.of}${view.desk.check ? '/check' : ''}${view.page === 'doctor' ? `/${view.desk.doctor?.phase}` : ''}`;
}

const CREATE = {
  settings: 'Настройки таблицы',
  framework: 'Шаг 1 из 3. Методика',
  systems: 'Шаг 2 из 3. Системы',
  passport: 'Шаг 3 из 3. Паспорт',
};
