import { BLANK_PASSPORT } from '../actions/blank-passport';
import type { PassportInput } from '../actions/payload-schema';
import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import { CommandError } from './command-error';
import { demandRight, readText } from './commands/rubric';
import { EXIT } from './exit-codes';
import { ask, type Ports } from './ports';

export interface NewBook {
  readonly path: string;
  /** Id of a framework that ships; '' with a file. */
  readonly framework: string;
  /** A region's rubric file; `null` for a framework that ships. */
  readonly rubric: string | null;
  /** `null` takes all systems of the framework. */
  readonly systems: readonly string[] | null;
  readonly level: 'municipality' | 'region';
  readonly passport: Partial<PassportInput>;
}

/**
 * Creates a workbook step by step, as the sidebar does; it is not saved yet.
 *
 * @returns the open workbook, the id of its framework and how many systems it has
 * @throws CommandError when the file is there already, or names a framework or system that is not
 */
export async function openNewBook(
  ports: Ports,
  { path, framework: id, rubric, systems, level, passport }: NewBook,
): Promise<{ host: HeadlessHost; framework: string; systems: number }> {
  if (ports.exists(path)) throw new CommandError(`Файл ${path} уже есть, он не тронут. Назовите новый файл иначе.`);
  const host = await ports.openHost();
  try {
    const state = ask(host, 'state.read', {});
    if (state.kind !== 'empty') throw new Error('a new workbook is not empty');
    const file = rubric === null ? undefined : readText(ports, rubric);
    const offer =
      file === undefined
        ? state.frameworks.find((own) => own.id === id)
        : demandRight(ask(host, 'rubric.judge', { text: file }), rubric ?? '', ports);
    const ids = state.frameworks.map((own) => own.id).join(', ');
    if (!offer) throw new CommandError(`Методики «${id}» нет; есть: ${ids}.`, EXIT.usage);
    const framework = offer.id;
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
      ...(file === undefined ? {} : { file }),
    });
    while (!progress.finished) {
      ports.progress(`${path}: ${progress.done} из ${progress.total}, ${progress.step}`);
      progress = ask(host, 'job.step', { job: progress.job });
    }
    return { host, framework, systems: taken.length };
  } catch (error) {
    await host.dispose();
    throw error;
  }
}
