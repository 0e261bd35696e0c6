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
  openXlsx(file: File): void;
}

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
