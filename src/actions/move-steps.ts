import type { MoveJob, RegisteredSheet } from '../workbook/book-state';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import type { JobProgress } from './calls';
import { tellProgress } from './tell-progress';

/** One step of an upgrade: a sheet brought to its goal, or the one write that says which framework the book has now. */
export type MoveStep = SheetKey | 'bands' | 'commit';

/** «Методика» goes first: rows of the other sheets are counted by it. */
export function moveSteps(sheets: readonly RegisteredSheet[]): MoveStep[] {
  const scores = sheets.flatMap(({ key }) => (systemOfKey(key) === null ? [] : [key]));
  return ['lists', 'method', 'bands', ...scores, 'documents', 'passport', 'summary', 'findings', 'commit'];
}

export function moveProgress(job: MoveJob, sheets: readonly RegisteredSheet[]): JobProgress {
  const steps = moveSteps(sheets);
  const next = steps[job.done];
  return tellProgress(job, steps.length, next === undefined ? finishWords(job) : stepTitle(next, sheets));
}

function stepTitle(step: MoveStep, sheets: readonly RegisteredSheet[]): string {
  if (step === 'commit') return 'Запись о методике';
  if (step === 'lists') return 'Списки ответов';
  if (step === 'bands') return 'Уровни';
  return `Лист «${sheets.find(({ key }) => key === step)?.name ?? step}»`;
}

const SHOWN = 5;

function finishWords({ kept }: MoveJob): string {
  if (kept.length === 0) return 'Готово';
  const more = kept.length > SHOWN ? ` и ещё ${kept.length - SHOWN}` : '';
  return `Готово. Оставлено то, что вы ввели за это время: ${kept.slice(0, SHOWN).join(', ')}${more}`;
}
