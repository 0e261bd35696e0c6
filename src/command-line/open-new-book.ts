import { BLANK_PASSPORT } from '../actions/blank-passport';
import type { PassportInput } from '../actions/payload-schema';
import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import { CommandError } from './command-error';
import { EXIT } from './exit-codes';
import { ask, type Ports } from './ports';

export interface NewBook {
  readonly path: string;
  readonly framework: string;
  /** `null` takes all systems of the framework. */
  readonly systems: readonly string[] | null;
  readonly level: 'municipality' | 'region';
  readonly passport: Partial<PassportInput>;
}

/**
 * Creates a workbook step by step, as the sidebar does; it is not saved yet.
 *
 * @returns the open workbook and how many systems it has
 * @throws CommandError when the file is there already, or names a framework or system that is not
 */
export async function openNewBook(
  ports: Ports,
  { path, framework, systems, level, passport }: NewBook,
): Promise<{ host: HeadlessHost; systems: number }> {
  if (ports.exists(path)) throw new CommandError(`Файл ${path} уже есть, он не тронут. Назовите новый файл иначе.`);
  const host = await ports.openHost();
  try {
    const state = ask(host, 'state.read', {});
    if (state.kind !== 'empty') throw new Error('a new workbook is not empty');
    const offer = state.frameworks.find(({ id }) => id === framework);
    const ids = state.frameworks.map(({ id }) => id).join(', ');
    if (!offer) throw new CommandError(`Методики «${framework}» нет; есть: ${ids}.`, EXIT.usage);
    const offered = offer.systems.map(({ number }) => number);
    const unknown = systems?.find((number) => !offered.includes(number));
    if (unknown !== undefined) {
      throw new CommandError(
        `Системы «${unknown}» в методике ${framework} нет; есть: ${offered.join(', ')}.`,
        EXIT.usage,
      );
    }
    const taken = systems ? [...systems] : offered;
    let progress = ask(host, 'create.start', {
      framework,
      level,
      systems: taken,
      passport: { ...BLANK_PASSPORT, ...passport },
    });
    while (!progress.finished) {
      ports.progress(`${path}: ${progress.done} из ${progress.total}, ${progress.step}`);
      progress = ask(host, 'job.step', { job: progress.job });
    }
    return { host, systems: taken.length };
  } catch (error) {
    await host.dispose();
    throw error;
  }
}
