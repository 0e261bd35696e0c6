// The command line over workbooks: `npx mcqm check книга.xlsx`. Hands the commands the file system and the headless host.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { ShippedCrosswalk } from '../src/catalog/system-in';
import { EXIT } from '../src/command-line/exit-codes';
import type { Ports } from '../src/command-line/ports';
import { runCommand } from '../src/command-line/run-command';
import type { FrameworkSystems } from '../src/upgrade/plan-framework-move';
import { packTemplates } from './build/pack-templates';
import { loadHeadless } from './load-headless';

/** @param folder where the person stands: paths are read from there */
function portsOf(folder: string): Ports {
  const at = (path: string) => (isAbsolute(path) ? path : resolve(folder, path));
  const code = () => readFileSync(resolve('dist/Code.js'), 'utf8');
  return {
    async openHost(snapshot) {
      const { createHeadlessHost } = await loadHeadless();
      const sidebar = readFileSync(resolve('dist/sidebar.html'), 'utf8');
      return createHeadlessHost({ code: code(), html: { sidebar }, ...(snapshot ? { snapshot } : {}) });
    },
    catalog() {
      const { templates, crosswalk } = packTemplates('.');
      return {
        frameworks: Object.values(templates).map((text) => JSON.parse(text) as FrameworkSystems),
        crosswalk: JSON.parse(crosswalk) as ShippedCrosswalk,
      };
    },
    read: (path) => readFileSync(at(path)),
    write(path, bytes) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(`${at(path)}.tmp`, bytes);
      renameSync(`${at(path)}.tmp`, at(path));
    },
    exists: (path) => existsSync(at(path)),
    print: (line) => console.log(line),
    progress: (line) => console.error(line),
  };
}

export async function main(words: readonly string[]): Promise<void> {
  try {
    process.exitCode = await runCommand(words, portsOf(process.env.INIT_CWD ?? process.cwd()));
  } catch (error) {
    console.error('Сбой программы; файлы не изменены. Пришлите разработчикам эти строки:');
    console.error(error);
    process.exitCode = EXIT.fault;
  }
}
