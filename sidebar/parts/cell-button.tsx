import type { ComponentChildren } from 'preact';
import type { FindingCell } from '../../src/completeness/finding';
import type { Event } from '../state/event';
import { openCellOf } from '../state/open-cell-of';

interface Props {
  readonly cell: FindingCell | null;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words that lead to a cell; without a cell they are only words. */
export function CellButton({ cell, busy, dispatch, class: look = 'row', children }: Props) {
  if (!cell) return <div class={look}>{children}</div>;
  return (
    <button type="button" class={look} aria-disabled={busy} onClick={() => dispatch(openCellOf(cell))}>
      {children}
    </button>
  );
}
