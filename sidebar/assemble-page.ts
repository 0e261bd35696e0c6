const STYLE_MARK = '/* sidebar.css */';
const SCRIPT_MARK = '/* main.js */';

/**
 * Puts the style and the script into the shell (`page.html`), so that the sidebar is one file and asks the network for
 * nothing. Google's page service reads the file as markup first, so whatever would end the script or open a scriptlet
 * is written as an escape, and a backtick is refused: text after `//` inside template literals gets lost there.
 *
 * @param shell `sidebar/page.html`
 * @param css the minified style
 * @param script the minified bundle of `sidebar/main.tsx`, template literals lowered
 * @returns the whole page
 */
export function assemblePage(shell: string, css: string, script: string): string {
  const safeScript = script
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<(?=!--)/g, '\\x3c')
    .replace(/<(?=\?)/g, '\\x3c');
  const page = insert(insert(shell, STYLE_MARK, css.trim()), SCRIPT_MARK, safeScript.trim());
  if (page.includes('`')) throw new Error('The sidebar holds a backtick: build it with template literals lowered.');
  return page;
}

function insert(page: string, mark: string, text: string): string {
  if (page.split(mark).length !== 2) throw new Error(`The shell must hold ${mark} exactly once.`);
  // A function, because "$&" inside the bundle would otherwise be expanded.
  return page.replace(mark, () => text);
}
