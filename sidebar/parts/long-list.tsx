import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  /** How many are shown at first, and how many more each time. */
  readonly portion: number;
  readonly class: string;
  readonly draw: (item: T, index: number) => ComponentChildren;
}

/** A list that shows itself by portions; the keyboard goes on at the first of the new ones. */
export function LongList<T>({ items, portion, class: look, draw }: Props<T>) {
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(portion);
  useLayoutEffect(() => {
    if (shown > before.current) {
      list.current?.children[before.current]?.querySelector<HTMLElement>('button, summary')?.focus();
    }
    before.current = shown;
  }, [shown]);
  const rest = items.length - shown;
  return (
    <>
      <ul class={look} ref={list}>
        {items.slice(0, shown).map(draw)}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + portion)}>
          {`Показать ещё ${Math.min(rest, portion)} из ${rest}`}
        </button>
      )}
    </>
  );
}
