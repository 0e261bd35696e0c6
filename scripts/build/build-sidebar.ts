import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { assemblePage } from '../../sidebar/assemble-page';

/** The licence of what is inlined asks to be named wherever it goes. */
const NOTICE = '<!-- Includes Preact, copyright (c) 2015-present Jason Miller, MIT licence. -->';

/**
 * The text of sidebar.html: one page with script and styles inside it, so that no request leaves the page.
 * Styles come from the `.css` files that sidebar/main.tsx imports.
 *
 * @param root the project's folder
 */
export async function buildSidebar(root: string): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'sidebar', 'main.tsx')],
    outdir: 'sidebar',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // Google's page service cuts what follows // inside a template literal, a web address for example.
    supported: { 'template-literal': false },
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  });
  const text = (extension: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const script = text('.js');
  const shell = readFileSync(join(root, 'sidebar', 'page.html'), 'utf8');
  const page = assemblePage(
    shell.replace('<head>', () => `<head>\n${NOTICE}`),
    text('.css'),
    script,
  );
  // What assembling escaped is right inside strings and patterns only; anywhere else this parse fails, and the build.
  parse(page.slice(page.indexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>')), { ecmaVersion: 2019 });
  return page;
}
