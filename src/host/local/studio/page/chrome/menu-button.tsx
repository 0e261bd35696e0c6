import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../../local-host';

interface MenuButtonProps {
  readonly caption: string;
  /** Name of the add-on's menu, as a heading. */
  readonly title: string;
  readonly entries: readonly MenuEntry[];
  readonly disabled: boolean;
  readonly choose: (functionName: string) => void;
}

/** The add-on's menu as `onOpen` registered it; arrows move, Esc closes, focus comes back to the button. */
export function MenuButton({ caption, title, entries, disabled, choose }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    itemsOf(box.current)[0]?.focus();
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    // Clicks inside the sidebar's frame never reach this page; its frame taking the focus tells of them.
    const lose = () => setOpen(false);
    document.addEventListener('pointerdown', leave, true);
    window.addEventListener('blur', lose);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('blur', lose);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsOf(box.current);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    if (event.key === 'Escape' || to !== undefined) event.preventDefault();
  };

  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled || entries.length === 0}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(true)}
      >
        {caption} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
          <p class="menu-title">{title}</p>
          <Entries
            entries={entries}
            choose={(name) => {
              close();
              choose(name);
            }}
          />
        </div>
      )}
    </div>
  );
}

function itemsOf(box: HTMLElement | null): HTMLButtonElement[] {
  return [...(box?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
}

function Entries({ entries, choose }: { entries: readonly MenuEntry[]; choose: (functionName: string) => void }) {
  return (
    <>
      {entries.map((entry, index) => {
        // The menu never changes while it is open, so an entry's place is its identity.
        const key = `${index}`;
        if (entry.kind === 'separator') return <hr key={key} />;
        if (entry.kind === 'item') {
          return (
            <button type="button" role="menuitem" key={key} onClick={() => choose(entry.functionName)}>
              {entry.caption}
            </button>
          );
        }
        return (
          <div key={key}>
            <p class="menu-title">{entry.caption}</p>
            <Entries entries={entry.entries} choose={choose} />
          </div>
        );
      })}
    </>
  );
}
