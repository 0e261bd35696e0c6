import type { Saving } from './saving/keep-saved';

/**
 * Saves when the person turns away from the page, and asks before it is left with unsaved work: by then the save is
 * under way, so that staying for a moment is enough.
 */
export function saveOnLeaving(saving: () => Saving | null): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saving()?.flush();
  });
  window.addEventListener('beforeunload', (event) => {
    const current = saving();
    if (!current?.pending()) return;
    void current.flush();
    event.preventDefault();
  });
}

/**
 * Puts what is being typed into its cell when the person clicks into the sidebar, as Google does. Turning to another
 * program to look something up does not end the typing.
 */
export function finishTypingInSidebar(finishTyping: () => void): void {
  window.addEventListener('blur', () => {
    if (document.activeElement instanceof HTMLIFrameElement) finishTyping();
  });
}
