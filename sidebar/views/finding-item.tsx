import type { Finding } from '../../src/completeness/finding';
import { CellButton } from '../parts/cell-button';
import type { Event } from '../state/event';
import { countWords } from '../text/count-words';
import { findingPlace } from '../text/finding-place';

interface Props {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One thing to fix: the sentence leads to the cell, below it the next step, and why it matters on demand. */
export function FindingItem({ finding, busy, dispatch }: Props) {
  const { cell } = finding;
  const where = [cell && findingPlace(cell), finding.count > 1 && countWords(finding.count, 'cell')];
  return (
    <li class="finding">
      <CellButton cell={cell} busy={busy} dispatch={dispatch}>
        <span class="finding-sentence">{finding.sentence}</span>
        <span class="hint">{where.filter(Boolean).join(', ')}</span>
      </CellButton>
      <p class="finding-next">{finding.next}</p>
      {cell && cell.code !== '' && (
        <p class="links">
          <button
            type="button"
            class="link"
            aria-disabled={busy}
            onClick={() => dispatch({ type: 'show-page', page: 'hints', of: cell.code })}
          >
            Как это сделано в приказе-примере
          </button>
        </p>
      )}
      {finding.motivation && (
        <details>
          <summary>Почему это важно</summary>
          <p>{finding.motivation}</p>
        </details>
      )}
    </li>
  );
}
