import type { OverviewRow } from '../../src/actions/calls';
import type { PlacedGapStep } from '../../src/actions/read-gaps';
import { STAGES } from '../../src/catalog/stages';
import { formatNumber } from '../../src/summary/format-number';
import { CellButton } from '../parts/cell-button';
import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import { countWords } from '../text/count-words';
import { effortWords, gapWords } from '../text/gap-words';

interface Props {
  readonly step: PlacedGapStep;
  readonly systems: readonly OverviewRow[];
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One way to win points: how many, for how much work, what to do, and the positions it is about. */
export function GapStepItem({ step, systems, busy, dispatch }: Props) {
  const stage = STAGES.find(({ number }) => number === step.stage)?.title;
  return (
    <li class="card">
      <p class="badges">
        <span class="badge badge-gain">{`+${countWords(step.lost, 'point')}`}</span>
        <span class="badge">{effortWords(step.kind)}</span>
      </p>
      <p>{gapWords(step)}</p>
      <p class="hint">{`${systemTitle(step.system, systems)} · ${stage}`}</p>
      <details>
        <summary>{countWords(step.gaps.length, 'position')}</summary>
        {step.document && step.document.title !== '' && (
          <p class="hint">{`Документ №\u00a0${step.document.no}: ${step.document.title}`}</p>
        )}
        <ul class="rows">
          {step.gaps.map((gap) => (
            <li key={gap.code}>
              <CellButton cell={gap.cell} busy={busy} dispatch={dispatch}>
                <span class="row-title">{`${gap.code} ${gap.text}`}</span>
                <span class="row-facts">
                  {`Сейчас: ${gap.now ?? 'нет ответа'}${gap.cancelled ? ', обнулено' : ''}. Лучший ответ: ${gap.best}, +${formatNumber(gap.lost)}.`}
                </span>
              </CellButton>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
