import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openBookshelf } from '../server/bookshelf';
import { openStore } from '../server/open-store';
import { type StudioServer, startStudioServer } from '../server/start-studio-server';
import { StudioError } from '../server/studio-error';
import type { StudioOptions } from './read-options';

export interface RunStudioPorts {
  /** The project's folder. */
  readonly root: string;
  /** The folder in which the person typed the command. */
  readonly folder: string;
  readonly clock: () => Date;
  readonly print: (line: string) => void;
  /** Builds the page; gives the folder of its bundle. */
  readonly buildPage: () => Promise<string>;
}

/** A studio that runs: what to open, and how to stop it. */
export interface RunningStudio {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts the studio on one workbook and says where it is.
 *
 * @throws StudioError when the file, the port or the add-on's files do not allow it; nothing is changed then
 */
export async function runStudio(options: StudioOptions, ports: RunStudioPorts): Promise<RunningStudio> {
  const file =
    options.file === null ? join(ports.root, 'studio', 'работа.mcqm.json') : resolve(ports.folder, options.file);
  if (options.file === null) mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(dirname(file))) throw new StudioError('folderMissing', { folder: dirname(file) });
  const store = openStore(file);
  const found = await store.read();
  const shelf = openBookshelf(join(ports.root, 'studio', 'recent.json'), ports.clock);
  shelf.take(file);
  let server: StudioServer;
  try {
    server = await startStudioServer({
      file,
      port: options.port,
      bundle: await ports.buildPage(),
      addon: { code: readAddonFile(ports.root, 'Code.js'), sidebar: readAddonFile(ports.root, 'sidebar.html') },
      start: options.startNew ? 'empty' : 'example',
      shelf,
      clock: ports.clock,
    });
  } catch (error) {
    shelf.close();
    throw error;
  }
  if (options.startNew) {
    const kept = store.setAside(ports.clock());
    if (kept) ports.print(`Прежняя книга сохранена: ${kept}`);
  } else if (found.state === 'damaged') {
    ports.print(`${found.error.sentence} ${found.error.next}`);
  }
  ports.print(`Студия открыта: ${server.address}`);
  ports.print(`Книга: ${file}`);
  for (const other of shelf.others()) ports.print(`Недавняя книга: npm start -- --file "${other}"`);
  ports.print('Чтобы закончить, нажмите Ctrl+C.');
  return {
    address: server.address,
    async stop() {
      await server.close();
      shelf.close();
    },
  };
}

function readAddonFile(root: string, name: string): string {
  const path = join(root, 'dist', name);
  if (!existsSync(path)) throw new StudioError('addonMissing', { file: path });
  return readFileSync(path, 'utf8');
}
