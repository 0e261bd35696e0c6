import type { Overview, WorkbookState } from '../../src/actions/calls';
import { beginDraft } from './begin-draft';
import { keepAnswer } from './last-answer';
import { NO_FILE } from './region-file';
import { OVERVIEW } from './show-page';
import type { CreateView, Desk, DeskView, View } from './state';

/**
 * The view that a workbook in this state opens with. What the person has chosen or checked so far is kept.
 *
 * @param now milliseconds; decides whether somebody's lease is over
 */
export function enterWorkbook(workbook: WorkbookState, before: View, now: number): View {
  switch (workbook.kind) {
    case 'empty':
      return enterEmpty(workbook, before);
    case 'building':
      return {
        kind: 'foreign-job',
        job: workbook.job,
        leaseUntil: workbook.leaseUntil,
        // A moment that cannot be read must not lock the workbook for ever.
        expired: !(Date.parse(workbook.leaseUntil) > now),
        readAt: now,
      };
    case 'ready':
      return enterReady(workbook, before, now);
    case 'unreadable':
      return { kind: 'failed', error: workbook.error };
  }
}

function enterEmpty(workbook: Extract<WorkbookState, { kind: 'empty' }>, before: View): View {
  const { settings, frameworks, leftovers } = workbook;
  if (frameworks.length === 0) return { kind: 'failed', error: NO_FRAMEWORKS };
  const draft = before.kind === 'create' ? before.draft : beginDraft(frameworks, settings);
  const fits = settings.localeFits && settings.timeZoneFits;
  const file = before.kind === 'create' ? before.file : NO_FILE;
  const step = stepFor(before, fits);
  return { kind: 'create', step, settings, frameworks, leftovers, file, draft, yearProblem: null };
}

function stepFor(before: View, fits: boolean): CreateView['step'] {
  if (before.kind === 'create' && before.step !== 'settings') return before.step;
  return fits ? 'framework' : 'settings';
}

/** A finished workbook opens with its overview; one that is only read again stays on the page that is shown. */
function enterReady(workbook: Extract<WorkbookState, { kind: 'ready' }>, before: View, now: number): DeskView {
  const { overview } = workbook;
  const shown: DeskView =
    before.kind === 'desk'
      ? before
      : { kind: 'desk', ...OVERVIEW, trail: [], problem: null, desk: emptyDesk(overview) };
  const desk = keepAnswer({ ...shown.desk, overview }, { name: 'state.read', payload: {} }, workbook, now);
  return { ...shown, desk, problem: null };
}

/** A workbook about which nothing is known yet but its overview. */
export const emptyDesk = (overview: Overview): Desk => ({
  overview,
  report: null,
  check: null,
  doctor: null,
  answers: {},
  look: {},
});

const NO_FRAMEWORKS = {
  code: 'no-frameworks',
  sentence: 'В дополнении не нашлось ни одной методики.',
  next: 'Установите дополнение заново: его файлы повреждены или неполны.',
};
