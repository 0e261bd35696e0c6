import type { NextStep } from '../../src/completeness/choose-next-steps';
import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import { openCellOf } from '../state/open-cell-of';
import type { Desk } from '../state/state';
import { stepWords } from '../text/step-words';
import { BUILD_SUMMARY } from './summary-page';

interface Props {
  readonly step: NextStep;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One thing to do next; pressing it takes her there. */
export function NextStepItem({ step, desk, busy, dispatch }: Props) {
  const system = step.system === '' ? '' : systemTitle(step.system, desk.overview.systems);
  const { what, why } = stepWords(step, system);
  return (
    <li>
      <button type="button" class="row" aria-disabled={busy} onClick={() => dispatch(wayTo(step))}>
        <span class="row-title">{what}</span>
        <span class="row-facts">{why}</span>
      </button>
    </li>
  );
}

function wayTo({ kind, cell }: NextStep): Event {
  if (cell) return openCellOf(cell);
  if (kind === 'win-points') return { type: 'show-page', page: 'gaps', of: '' };
  // A lost sheet has no cell to go to: the findings say how to bring it back.
  return kind === 'sum-up' ? BUILD_SUMMARY : { type: 'show-page', page: 'findings', of: '' };
}
