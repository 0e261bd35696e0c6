import type { FileReport, FrameworkOffer } from '../../actions/calls';
import type { RubricDifference } from '../../catalog/compare-rubrics';
import { namePlaceOfChange, sayRubricChange } from '../../catalog/say-rubric-change';
import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { openBookFile, readBytes, saveBookFile } from '../book-files';
import { CommandError } from '../command-error';
import { EXIT, type ExitCode } from '../exit-codes';
import { ask, type Ports } from '../ports';
import type { Words } from '../read-words';

const FORMS = 'check, diff, accept, export, import';

/** `mcqm rubric <what> …`: the region's own rubric, in a workbook or in its file. */
export async function rubric({ plain: [verb = '', ...files], options }: Words, ports: Ports): Promise<ExitCode> {
  const [path = '', other = ''] = files;
  if (path === '') throw new CommandError(`Нужно действие и файл: rubric ${FORMS}. Образец: mcqm --help.`, EXIT.usage);
  switch (verb) {
    case 'check':
      return isBook(path) ? withBook(ports, path, (host) => tellBook(host, path, ports)) : tellFile(path, ports);
    case 'diff':
      return tellDifference(path, other, ports);
    case 'accept':
      return withBook(ports, path, async (host) => {
        await finish(host, ask(host, 'rubric.accept', { region: options.get('region') ?? '' }), path, ports);
        const { id, version } = ask(host, 'rubric.read', {}).framework;
        ports.print(`${path}: принята методика ${id}@${version}`);
        return EXIT.fine;
      });
    case 'export':
      return withBook(ports, path, async (host) => {
        const { name, text } = ask(host, 'rubric.export', {});
        const out = options.get('out') ?? name;
        if (ports.exists(out)) throw new CommandError(`Файл ${out} уже есть, он не тронут. Назовите новый: --out.`);
        ports.write(out, new TextEncoder().encode(text));
        ports.print(`${path}: методика в ${out}`);
        return EXIT.fine;
      });
    case 'import':
      return withBook(ports, path, async (host) => {
        const text = readText(ports, other);
        demandRight(ask(host, 'rubric.judge', { text }), other, ports);
        await finish(host, ask(host, 'rubric.import', { text }), path, ports);
        ports.print(`${path}: загружена методика из ${other}`);
        return EXIT.fine;
      });
    default:
      throw new CommandError(`Действия «rubric ${verb}» нет; есть ${FORMS}.`, EXIT.usage);
  }
}

function tellBook(host: HeadlessHost, path: string, ports: Ports): ExitCode {
  const { problems, sheetName, framework, edited } = ask(host, 'rubric.read', {});
  for (const { place, sentence, next } of problems) ports.print(`${path}: ${sheetName}!${place}: ${sentence} ${next}`);
  const state = edited ? 'есть правки, они не приняты' : 'правок нет';
  if (problems.length === 0) ports.print(`${path}: ${framework.id}@${framework.version}, ошибок нет, ${state}`);
  return problems.length === 0 ? EXIT.fine : EXIT.errors;
}

async function tellFile(path: string, ports: Ports): Promise<ExitCode> {
  const { problems, offer } = await judgeFile(readText(ports, path), ports);
  for (const { place, sentence, next } of problems) ports.print(`${path}: ${place}: ${sentence}. ${next}`);
  if (offer) ports.print(`${path}: ${offer.id}@${offer.version}, ошибок нет`);
  return offer ? EXIT.fine : EXIT.errors;
}

/** A file against a workbook, a workbook or a file against the shipped framework it grew from. */
async function tellDifference(path: string, other: string, ports: Ports): Promise<ExitCode> {
  const text = other !== '' || !isBook(path) ? readText(ports, other === '' ? path : other) : null;
  if (text !== null) demandRight(await judgeFile(text, ports), other === '' ? path : other, ports);
  const tell = (difference: RubricDifference | null) => {
    if (!difference) throw new CommandError(`Сравнить ${path} не с чем: методика другая или в ней ошибки.`);
    printDifference(difference, ports);
    return EXIT.fine;
  };
  if (text !== null && other === '') return tell((await judgeFile(text, ports)).difference);
  return withBook(ports, path, (host) =>
    tell(text === null ? ask(host, 'rubric.read', {}).difference : ask(host, 'rubric.judge', { text }).difference),
  );
}

function printDifference({ changes, maximum }: RubricDifference, ports: Ports): void {
  for (const change of changes) ports.print(`${namePlaceOfChange(change)}: ${sayRubricChange(change)}`);
  ports.print(`Изменений: ${changes.length}; максимум: ${maximum.before} → ${maximum.after}`);
}

/** A file by itself, judged in an empty workbook. */
export async function judgeFile(text: string, ports: Ports): Promise<FileReport> {
  const host = await ports.openHost();
  try {
    return ask(host, 'rubric.judge', { text });
  } finally {
    await host.dispose();
  }
}

/** @throws CommandError after telling every problem */
export function demandRight({ offer, problems }: FileReport, path: string, ports: Ports): FrameworkOffer {
  if (offer) return offer;
  for (const { place, sentence, next } of problems) ports.progress(`${path}: ${place}: ${sentence}. ${next}`);
  throw new CommandError(`Файл ${path} не принят, ошибок: ${problems.length}.`);
}

export function readText(ports: Ports, path: string): string {
  if (path === '') throw new CommandError('Назовите файл методики .json.', EXIT.usage);
  return new TextDecoder().decode(readBytes(ports, path));
}

function isBook(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** Makes the steps of a long job to its end and saves the workbook. */
async function finish(
  host: HeadlessHost,
  started: ReturnType<typeof ask<'job.step'>>,
  path: string,
  ports: Ports,
): Promise<void> {
  let progress = started;
  while (!progress.finished) {
    ports.progress(`${path}: ${progress.done} из ${progress.total}, ${progress.step}`);
    progress = ask(host, 'job.step', { job: progress.job });
  }
  await saveBookFile(ports, path, host);
}

async function withBook(
  ports: Ports,
  path: string,
  act: (host: HeadlessHost) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const host = await openBookFile(ports, path);
  try {
    return await act(host);
  } finally {
    await host.dispose();
  }
}
