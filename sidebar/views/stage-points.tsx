import type { PlacedStage } from '../../src/actions/explain-points';
import { formatNumber } from '../../src/summary/format-number';
import { CellButton } from '../parts/cell-button';
import type { Event } from '../state/event';
import { reasonWords } from '../text/reason-words';
import { signed } from '../text/signed';

interface Props {
  readonly stage: PlacedStage;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One component of the cycle: its sum, and behind it every position with its points and why. */
export function StagePoints({ stage, busy, dispatch }: Props) {
  return (
    <details class="fold">
      <summary>{`${stage.stage}. ${stage.title}: ${formatNumber(stage.score)} из ${formatNumber(stage.maximum)}`}</summary>
      <ul class="rows">
        {stage.positions.map((position) => (
          <li key={position.code}>
            <CellButton cell={position.cell} busy={busy} dispatch={dispatch} class="row with-points">
              <span class="row-points">{position.points === null ? '–' : signed(position.points)}</span>
              <span>
                <span class="row-title">{`${position.code} ${position.text}`}</span>
                <span class="row-facts">
                  {`${reasonWords(position)}${position.maximum > 0 ? `; максимум ${formatNumber(position.maximum)}` : ''}`}
                </span>
              </span>
            </CellButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
