import { useEffect, useState } from 'preact/hooks';
import type { FramePorts } from '../addon/serve-frame';
import type { Notice, StudioStore } from '../studio-state';
import { CoverCard } from './cover';
import { HtmlDialog, QuestionDialog } from './dialogs';
import { LinkBar } from './link-bar';
import { Notices, Toasts } from './notices';
import { SidePanel } from './side-panel';
import { TopBar, type TopBarActions } from './top-bar';

/** Id of the element that the grid fills; it is drawn once and then belongs to the grid. */
export const GRID_ID = 'grid';

export interface ShellPorts {
  readonly store: StudioStore;
  readonly actions: TopBarActions;
  readonly sidebar: FramePorts;
  readonly dialog: FramePorts;
  readonly openPlace: (sheetId: string, a1: string | null) => void;
  /** Text of the `google.script` shim for the add-on's pages. */
  readonly shim: string;
}

/** The grid must be able to take the focus while it starts, so a wait keeps only the keys from it. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Everything around the grid. */
export function Shell({ store, actions, sidebar, dialog, openPlace, shim }: ShellPorts) {
  const [state, setState] = useState(store.get());
  useEffect(() => store.subscribe(() => setState(store.get())), [store]);
  const question = state.dialogs[0];
  const notices = Object.values(state.notices).filter((notice): notice is Notice => notice !== undefined);
  const decides = state.cover?.kind === 'problem';
  const waits = state.cover?.kind === 'progress';
  return (
    <>
      <TopBar state={state} actions={actions} />
      <Notices notices={notices} />
      <div class="work">
        <main
          class="sheet"
          inert={decides}
          aria-busy={waits}
          aria-label="Таблица"
          onKeyDownCapture={waits ? swallow : undefined}
          onBeforeInputCapture={waits ? swallow : undefined}
        >
          <div id={GRID_ID} class="grid" />
          <p class="spoken" role="status">
            {state.selectedCell}
          </p>
          {state.link && <LinkBar link={state.link} openPlace={openPlace} />}
        </main>
        <div class="side-slot" inert={decides || waits}>
          {state.sidebar && <SidePanel key={state.sidebar.shown} page={state.sidebar} shim={shim} ports={sidebar} />}
        </div>
        {state.cover && <CoverCard cover={state.cover} />}
      </div>
      <Toasts toasts={state.toasts} />
      {state.htmlDialog && (
        <HtmlDialog key={state.htmlDialog.shown} page={state.htmlDialog} shim={shim} ports={dialog} />
      )}
      {question && <QuestionDialog key={question.text} request={question} />}
    </>
  );
}
