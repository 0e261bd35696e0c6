import type { Finding } from '../../src/completeness/finding';
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
  const open = () => {
    if (!cell) return;
    const { sheetId, code, column, row } = cell;
    dispatch({ type: 'open-cell', cell: { sheetId, code, column, row }, place: findingPlace(cell) });
  };
  const words = (
    <>
      <span class="finding-sentence">{finding.sentence}</span>
      <span class="hint">
        {[cell && findingPlace(cell), finding.count > 1 && countWords(finding.count, 'cell')]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
  return (
    <li class="finding">
      {cell ? (
        <button type="button" class="row" aria-disabled={busy} onClick={open}>
          {words}
        </button>
      ) : (
        <div class="row">{words}</div>
      )}
      <p class="finding-next">{finding.next}</p>
      {finding.motivation && (
        <details>
          <summary>Почему это важно</summary>
          <p>{finding.motivation}</p>
        </details>
      )}
    </li>
  );
}
