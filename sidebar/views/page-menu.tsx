import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Event } from '../state/event';
import { moveFocus } from './move-focus';
import type { Page } from './page';
import { PAGES, type PageName } from './pages';

interface Props {
  readonly shown: PageName;
  /** True while the add-on changes the workbook: the page is not left then. */
  readonly bound: boolean;
  readonly dispatch: (event: Event) => void;
}

/** All pages by name, opened by «Разделы»: arrows move through them, Escape closes, leaving it closes it too. */
export function PageMenu({ shown, bound, dispatch }: Props) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <nav
      class="menu"
      aria-label="Разделы"
      onKeyDown={(event) => {
        if (open && event.key === 'Escape') close();
        else if (open && list.current) moveFocus(event, list.current.querySelectorAll('button'));
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="menu-toggle"
        ref={toggle}
        aria-expanded={open}
        aria-disabled={bound}
        onClick={() => !bound && setOpen(!open)}
      >
        Разделы
      </button>
      {open && (
        <ul class="menu-list" ref={list}>
          {Object.entries<Page>(PAGES).map(
            ([name, page]) =>
              page.about && (
                <li key={name}>
                  <button
                    type="button"
                    aria-current={name === shown ? 'page' : undefined}
                    onClick={() => {
                      close();
                      dispatch({ type: 'show-page', page: name as PageName, of: '', fromMenu: true });
                    }}
                  >
                    <span class="menu-title">{page.title}</span>
                    <span class="hint">{page.about}</span>
                  </button>
                </li>
              ),
          )}
        </ul>
      )}
    </nav>
  );
}
