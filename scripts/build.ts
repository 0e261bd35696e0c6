// `npm run build`: writes dist/, the three files that go into Google's script editor, and templates/schemas for editors.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddon } from './build/build-addon';
import { buildSidebar } from './build/build-sidebar';
import { templateSchemas } from './templates/template-schemas';

/**
 * Builds Code.js, sidebar.html and appsscript.json.
 *
 * @param outdir where to; made when missing
 * @param root the project's folder
 * @throws Error with every problem of the templates, or with the one of the code
 */
export async function buildDist({ outdir, root = process.cwd() }: { outdir: string; root?: string }): Promise<void> {
  const [code, sidebar] = await Promise.all([buildAddon(root), buildSidebar(root)]);
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'Code.js'), code);
  writeFileSync(join(outdir, 'sidebar.html'), sidebar);
  copyFileSync(join(root, 'appsscript.json'), join(outdir, 'appsscript.json'));
}

export async function main(): Promise<void> {
  await buildDist({ outdir: 'dist' });
  const schemas = join('templates', 'schemas');
  mkdirSync(schemas, { recursive: true });
  for (const [name, text] of Object.entries(templateSchemas())) writeFileSync(join(schemas, name), text);
}
