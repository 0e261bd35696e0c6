// `npm run build`: writes dist/, the three files that go into Google's script editor.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddon } from './build-addon';
import { buildSidebar } from './build-sidebar';

/**
 * Builds Code.js, sidebar.html and appsscript.json.
 *
 * @param outdir where to; made when missing
 * @param root the project's folder
 * @throws Error with every problem of the templates, or with the one of the code
 */
export async function buildDist({ outdir, root = process.cwd() }: { outdir: string; root?: string }): Promise<void> {
  const code = await buildAddon(root);
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'Code.js'), code);
  if (existsSync(join(root, 'sidebar', 'main.tsx')))
    writeFileSync(join(outdir, 'sidebar.html'), await buildSidebar(root));
  copyFileSync(join(root, 'appsscript.json'), join(outdir, 'appsscript.json'));
}

export async function main(): Promise<void> {
  await buildDist({ outdir: 'dist' });
}
