import type { BrokenChain } from '../../src/completeness/chain';
import { CellButton } from '../parts/cell-button';
import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';
import { isChosen } from './system-filter';

interface Props {
  readonly chains: readonly BrokenChain[];
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** Where the management cycle starts to break in each system, and the cheapest way to mend it. */
export function BrokenChains({ chains, desk, busy, dispatch }: Props) {
  const shown = chains.filter(({ system }) => isChosen(system, desk.look['findings.system']));
  if (shown.length === 0) return null;
  return (
    <details class="fold">
      <summary>{`Где рвётся цикл: ${countWords(shown.length, 'place')}`}</summary>
      <ul class="cards">
        {shown.map((chain) => (
          <li key={`${chain.system}/${chain.stage}`} class="card">
            <p class="hint">{systemTitle(chain.system, desk.overview.systems)}</p>
            <p>{chain.sentence}</p>
            <CellButton cell={chain.repair.cell} busy={busy} dispatch={dispatch}>
              <span class="row-title">{chain.repair.sentence}</span>
            </CellButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
