import type { MenuEntry } from '../../../local-host';

/**
 * The function of the script that shows its sidebar, found in its menu; `null` when it has none.
 *
 * An add-on opens its sidebar only from its menu (Google forbids it on opening a file), so the menu is the one place
 * that knows the function.
 */
export function findSidebarFunction(menu: readonly MenuEntry[]): string | null {
  for (const entry of menu) {
    if (entry.kind === 'item' && /(sidebar|panel)$/i.test(entry.functionName)) return entry.functionName;
    const inner = entry.kind === 'menu' ? findSidebarFunction(entry.entries) : null;
    if (inner) return inner;
  }
  return null;
}
