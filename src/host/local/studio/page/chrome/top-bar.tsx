import type { MenuEntry } from '../../../local-host';
import type { BookPlace } from '../../studio-protocol';
import type { StudioState } from '../studio-state';
import { describeSaving } from './describe-saving';
import { MenuButton } from './menu-button';

export interface TopBarActions {
  runMenuItem(functionName: string): void;
  showSidebar(): void;
  hideSidebar(): void;
  openExample(): void;
  openEmpty(): void;
  downloadCopy(): void;
  /** The workbook as `.xlsx`, in the browser's downloads. */
  saveXlsx(): void;
  /** Opens a copy of a file that the person brought. */
  bringFile(file: File): void;
  /** Lets the person choose such a file. */
  pickFile(): void;
  openRecent(book: BookPlace): void;
}

/** What «Открыть файл…» is among the books, whose names are paths. */
const PICK = '';

/** The thin line above the grid: what is open, whether it is saved, and what the add-on offers. */
export function TopBar({ state, actions }: { state: StudioState; actions: TopBarActions }) {
  const saving = describeSaving(state.save);
  const waits = state.cover !== null;
  return (
    <header class="bar">
      <h1 class="bar-name">МСОКО: оценка механизмов</h1>
      <span class="bar-file" title={state.filePath}>
        {state.fileName}
      </span>
      <span class={`bar-save bar-save-${state.save.kind}`} role="status" title={saving.details}>
        {saving.words}
      </span>
      {state.save.kind === 'failed' && !state.notices.gone && (
        <button type="button" onClick={actions.downloadCopy}>
          Скачать копию
        </button>
      )}
      <nav class="bar-actions" aria-label="Книга и дополнение">
        <MenuButton
          caption="Книги"
          title={state.books.length > 0 ? 'Недавние книги' : 'Недавних книг пока нет'}
          entries={[
            ...state.books.map(
              ({ path, name, folder }): MenuEntry => ({
                kind: 'item',
                caption: `${name} — ${folder}`,
                functionName: path,
              }),
            ),
            ...(state.books.length > 0 ? [{ kind: 'separator' } as const] : []),
            { kind: 'item', caption: 'Открыть файл…', functionName: PICK },
          ]}
          disabled={waits}
          choose={(chosen) => {
            const book = state.books.find(({ path }) => path === chosen);
            if (book) actions.openRecent(book);
            else actions.pickFile();
          }}
        />
        <button type="button" disabled={waits} onClick={actions.openEmpty}>
          Пустая книга
        </button>
        <button type="button" disabled={waits} onClick={actions.openExample}>
          Открыть пример
        </button>
        <button type="button" disabled={waits} onClick={actions.saveXlsx}>
          Сохранить как .xlsx
        </button>
        <MenuButton
          caption="Меню"
          title={state.menuCaption}
          entries={state.menu}
          disabled={waits}
          choose={actions.runMenuItem}
        />
        <button type="button" disabled={waits} onClick={state.sidebar ? actions.hideSidebar : actions.showSidebar}>
          {state.sidebar ? 'Скрыть боковую панель' : 'Показать боковую панель'}
        </button>
      </nav>
    </header>
  );
}
