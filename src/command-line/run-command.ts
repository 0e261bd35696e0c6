import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import { openBookFile, readBytes, saveBookFile } from './book-files';
import { CommandError } from './command-error';
import { exportAnswers } from './commands/export-answers';
import { importAnswers, readAnswersFile } from './commands/import-answers';
import { listPoints } from './commands/list-points';
import { moveBook } from './commands/move-book';
import { moveLines } from './commands/move-lines';
import { newBook } from './commands/new-book';
import { exitBySeverity, findingLines, overviewLine } from './commands/report-findings';
import { rubric } from './commands/rubric';
import { ailmentLines, examine, repair } from './commands/run-doctor';
import { upgrade, upgradeLines, upgradeOf } from './commands/run-upgrade';
import { summaryLines } from './commands/summary-lines';
import { EXIT, type ExitCode } from './exit-codes';
import { HELP } from './help-text';
import { ask, type Ports } from './ports';
import { readWords, type Words } from './read-words';

/**
 * Runs one command.
 *
 * @returns the exit code; sentences for the person have been printed
 */
export async function runCommand(words: readonly string[], ports: Ports): Promise<ExitCode> {
  try {
    const [verb = '', ...rest] = words;
    const given = readWords(rest);
    if (verb === '' || verb === 'help' || verb === '--help' || given.options.has('help')) {
      ports.print(HELP);
      return verb === '' ? EXIT.usage : EXIT.fine;
    }
    const command = COMMANDS[verb];
    if (!command)
      throw new CommandError(`Команды «${verb}» нет; есть ${Object.keys(COMMANDS).join(', ')}.`, EXIT.usage);
    return await command(given, ports);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    ports.progress(error.message);
    return error.exit;
  }
}

type Command = (words: Words, ports: Ports) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  async new({ plain, options }, ports) {
    const [path] = onlyFiles(plain, 1);
    const level = levelOf(options);
    const framework = options.get('framework');
    const file = options.get('rubric') ?? null;
    if (framework === undefined && file === null) {
      throw new CommandError('Назовите методику: --framework municipal-model.', EXIT.usage);
    }
    const passport = options.get('passport');
    await newBook(ports, {
      path: path ?? '',
      framework: framework ?? '',
      rubric: file,
      level,
      systems:
        options
          .get('systems')
          ?.split(',')
          .map((system) => system.trim()) ?? null,
      passport: passport === undefined ? {} : readPassportFile(ports, passport),
    });
    return EXIT.fine;
  },
  check: (words, ports) =>
    eachBook(words, ports, (host) => {
      const report = ask(host, 'check.run', {});
      return {
        json: report,
        lines: (path) => [overviewLine(path, report), ...findingLines(path, report.findings)],
        exit: exitBySeverity(report.findings),
      };
    }),
  doctor: (words, ports) =>
    eachBook(words, ports, async (host, path) => {
      const found = examine(host);
      const ids = found.flatMap(({ id, will }) => (will === null ? [] : [id]));
      if (!words.options.has('repair') || ids.length === 0) {
        return { json: { ailments: found }, lines: (name) => ailmentLines(name, found), exit: exitBySeverity(found) };
      }
      const repaired = await repair(host, ids);
      await saveBookFile(ports, path, host);
      const left = examine(host);
      return {
        json: { repaired, ailments: left },
        lines: (name) => [
          ...repaired.map(({ sentence, sheetName }) => `${name}: исправлено [${sheetName}]: ${sentence}`),
          ...ailmentLines(name, left),
        ],
        exit: exitBySeverity(left),
      };
    }),
  upgrade: (words, ports) => {
    const payload = upgradeOf(words.options.get('year'));
    return eachBook(words, ports, async (host, path) => {
      const report = ask(host, 'upgrade.plan', payload);
      if (words.options.has('save')) {
        await upgrade(host, payload);
        await saveBookFile(ports, path, host);
      }
      return { json: report, lines: (name) => upgradeLines(name, report), exit: EXIT.fine };
    });
  },
  summary: (words, ports) =>
    eachBook(words, ports, async (host, path) => {
      const { summary } = ask(host, 'summary.build', {});
      if (words.options.has('save')) await saveBookFile(ports, path, host);
      return { json: summary, lines: (name) => summaryLines(name, summary), exit: EXIT.fine };
    }),
  move: (words, ports) => {
    const { plain, options } = words;
    const framework = options.get('to');
    if (framework === undefined) throw new CommandError('Назовите новую методику: --to concept-2020.', EXIT.usage);
    const level = levelOf(options);
    const out = options.get('out');
    if (out !== undefined && /\.xlsx$/i.test(out) && plain.length > 1) {
      throw new CommandError('Книг много, а файл один: назовите в --out папку.', EXIT.usage);
    }
    return eachBook(words, ports, async (host, path) => {
      const moved = await moveBook(ports, host, { path: movedPath(path, framework, out), framework, level });
      return { json: moved, lines: (name) => moveLines(name, moved), exit: EXIT.fine };
    });
  },
  points: (words, ports) =>
    eachBook(words, ports, (host) => {
      const points = listPoints(host);
      const lines = points.map(
        ({ code, answer, points: own, problem }) => `${code}\t${answer}\t${problem ?? own ?? ''}`,
      );
      return { json: points, lines: () => lines, exit: EXIT.fine };
    }),
  export: (words, ports) =>
    eachBook(words, ports, (host, path) => {
      const answers = exportAnswers(host);
      const out = words.options.get('out');
      if (out === undefined) return { json: answers, lines: () => [JSON.stringify(answers, null, 2)], exit: EXIT.fine };
      const target = /\.json$/i.test(out)
        ? out
        : `${out}/${(path.split(/[\\/]/).at(-1) ?? path).replace(/\.xlsx$/i, '')}.json`;
      if (/\.json$/i.test(out) && words.plain.length > 1) {
        throw new CommandError('Книг много, а файл один: назовите в --out папку.', EXIT.usage);
      }
      ports.write(target, new TextEncoder().encode(`${JSON.stringify(answers, null, 2)}\n`));
      return { json: { saved: target }, lines: () => [`${path}: ответы в ${target}`], exit: EXIT.fine };
    }),
  rubric,
  async import({ plain }, ports) {
    const [path = '', answers = ''] = onlyFiles(plain, 2);
    const given = readAnswersFile(new TextDecoder().decode(readBytes(ports, answers)));
    const host = await openBookFile(ports, path);
    try {
      const changed = importAnswers(host, given);
      if (changed > 0) await saveBookFile(ports, path, host);
      ports.print(`${path}: изменено ячеек: ${changed}`);
      return EXIT.fine;
    } finally {
      await host.dispose();
    }
  },
};

function levelOf(options: Words['options']): 'municipality' | 'region' {
  const level = options.get('level') ?? 'municipality';
  if (level === 'municipality' || level === 'region') return level;
  throw new CommandError(`--level бывает municipality и region, а дано «${level}».`, EXIT.usage);
}

/** Where the moved workbook goes: the named file, or beside the old one, or in the named folder, by its own name. */
function movedPath(path: string, framework: string, out: string | undefined): string {
  if (out !== undefined && /\.xlsx$/i.test(out)) return out;
  const beside = `${path.replace(/\.xlsx$/i, '')}-${framework}.xlsx`;
  return out === undefined ? beside : `${out}/${beside.split(/[\\/]/).at(-1) ?? beside}`;
}

interface Outcome {
  readonly json: unknown;
  lines(path: string): readonly string[];
  readonly exit: ExitCode;
}

/** Does the same with many workbooks; one that is refused does not stop the others. */
async function eachBook(
  { plain, options }: Words,
  ports: Ports,
  act: (host: HeadlessHost, path: string) => Outcome | Promise<Outcome>,
): Promise<ExitCode> {
  if (plain.length === 0) throw new CommandError('Назовите хотя бы один файл .xlsx.', EXIT.usage);
  let gravest: ExitCode = EXIT.fine;
  const json: unknown[] = [];
  for (const [index, path] of plain.entries()) {
    if (plain.length > 1) ports.progress(`${index + 1} из ${plain.length}: ${path}`);
    try {
      const host = await openBookFile(ports, path);
      try {
        const outcome = await act(host, path);
        if (options.has('json')) json.push({ file: path, ...(outcome.json as object) });
        else for (const line of outcome.lines(path)) ports.print(line);
        gravest = Math.max(gravest, outcome.exit) as ExitCode;
      } finally {
        await host.dispose();
      }
    } catch (error) {
      if (!(error instanceof CommandError) || error.exit === EXIT.usage) throw error;
      ports.progress(`${path}: ${error.message}`);
      if (options.has('json')) json.push({ file: path, refused: error.message });
      gravest = Math.max(gravest, error.exit) as ExitCode;
    }
  }
  if (options.has('json')) ports.print(JSON.stringify(json, null, 2));
  return gravest;
}

function onlyFiles(plain: readonly string[], count: number): readonly string[] {
  if (plain.length === count) return plain;
  throw new CommandError(`Нужно файлов: ${count}, названо: ${plain.length}. Образец: mcqm --help.`, EXIT.usage);
}

function readPassportFile(ports: Ports, path: string): Record<string, string> {
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(ports, path))) as Record<string, string>;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `Файл паспорта ${path} не читается: ожидается JSON вида {"municipality": "…", "year": "2026"}.`,
    );
  }
}
