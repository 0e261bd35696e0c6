import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../src/completeness/finding';
import { CellButton } from '../parts/cell-button';
import type { Event } from '../state/event';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';
import { findingPlace } from '../text/finding-place';
import { FindingDecision } from './finding-decision';

interface Props {
  readonly finding: Finding;
  /** Says how grave it is, where the group does not say so. */
  readonly badge: boolean;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

const SEVERITY = { error: 'Ошибка', warning: 'Предупреждение', advice: 'Совет' } as const;

/** One thing to fix: the sentence leads to the cell, below it the next step, why it matters, and what to do with it. */
export function FindingItem({ finding, badge, desk, busy, dispatch }: Props) {
  const { cell, severity, count, motivation, source } = finding;
  const item = useRef<HTMLLIElement>(null);
  const where = [cell && findingPlace(cell), count > 1 && countWords(count, 'cell')].filter(Boolean).join(', ');
  return (
    <li class="finding" ref={item} tabIndex={-1}>
      <CellButton cell={cell} busy={busy} dispatch={dispatch}>
        {badge && <span class={`badge badge-${severity}`}>{SEVERITY[severity]}</span>}
        <span class="finding-sentence">{finding.sentence}</span>
        <span class="hint">{where}</span>
      </CellButton>
      <p class="finding-next">{finding.next}</p>
      {cell && cell.code !== '' && (
        <p class="links finding-next">
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
      {motivation && (
        <details>
          <summary>Почему это важно</summary>
          <p>{motivation}</p>
          {source && <p class="hint">{source}</p>}
        </details>
      )}
      <FindingDecision finding={finding} desk={desk} busy={busy} dispatch={dispatch} />
      <KeepFocus finding={finding} item={item} />
    </li>
  );
}

/** When a form or a button goes with what was decided, the keyboard stays at the finding. */
function KeepFocus({
  finding,
  item,
}: {
  readonly finding: Finding;
  readonly item: { readonly current: HTMLElement | null };
}) {
  const before = useRef(finding.accepted);
  useLayoutEffect(() => {
    if (before.current === finding.accepted) return;
    before.current = finding.accepted;
    if (document.hasFocus() && document.activeElement === document.body) item.current?.focus();
  }, [finding.accepted, item]);
  return null;
}
