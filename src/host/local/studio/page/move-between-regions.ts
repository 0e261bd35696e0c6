/**
 * Moves the keyboard to the next part of the page: the bar, the table, the sidebar. The table keeps the Tab key for
 * itself, as every spreadsheet does, so without F6 nobody would get out of it by keyboard.
 *
 * @param focusGrid gives the keyboard to the table
 */
export function moveToNextRegion(focusGrid: () => void): void {
  const sidebar = document.querySelector<HTMLIFrameElement>('.side iframe');
  const here = document.activeElement;
  if (here?.closest('.bar')) focusGrid();
  else if (here !== sidebar && sidebar) sidebar.focus();
  else document.querySelector<HTMLButtonElement>('.bar-actions button:enabled')?.focus();
}

/** Listens for F6, also on behalf of the table, which would otherwise swallow it. */
export function watchRegionKey(focusGrid: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      moveToNextRegion(focusGrid);
    },
    { capture: true },
  );
}
