import { type PassportInput, passportInput } from '../../actions/payload-schema';
import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { carryPassport } from '../../upgrade/carry-passport';
import { type FrameworkMove, planFrameworkMove, type SystemName } from '../../upgrade/plan-framework-move';
import { saveBookFile } from '../book-files';
import { CommandError } from '../command-error';
import { EXIT } from '../exit-codes';
import { locateEntries } from '../locate-entries';
import { type NewBook, openNewBook } from '../open-new-book';
import { ask, type Catalog, type Ports } from '../ports';
import { readRegister } from '../read-register';
import { writePassport } from '../write-passport';
import { writeRegister } from '../write-register';

/** What was moved, as the command prints it. */
export interface BookMove extends FrameworkMove {
  readonly saved: string;
  /** Rows of the register that were carried over. */
  readonly rows: number;
  /** Posts that answer for systems «вне методики». */
  readonly left: readonly (SystemName & { readonly post: string })[];
  /** Columns that people added to «Документы»; they stay in the old workbook. */
  readonly foreign: readonly string[];
}

/**
 * Makes a new workbook of another framework beside an old one, with its passport and its register. The old one is
 * only read.
 *
 * @throws CommandError when there is no such framework, nothing to move, or a file in the way
 */
export async function moveBook(
  ports: Ports,
  host: HeadlessHost,
  { path, framework, level }: Pick<NewBook, 'path' | 'framework' | 'level'>,
): Promise<BookMove> {
  const move = planMove(ports.catalog(), host, framework);
  if (move.taken.length === 0) {
    throw new CommandError(
      `Все системы книги в методике ${framework} стоят вне методики: новая книга не создана. Проверьте, та ли методика названа.`,
    );
  }
  const register = readRegister(host);
  const cells = locateEntries(host).passport;
  const passport = new Map(
    [...cells].map(([key, { value, shown }]) => [key, typeof value === 'string' ? value : shown]),
  );
  const { fields, left } = carryPassport(move, passport);
  const { host: made } = await openNewBook(ports, {
    path,
    framework,
    rubric: null,
    level,
    systems: move.taken.map(({ number }) => number),
    passport: takenFields(fields),
  });
  try {
    writePassport(made, fields, cells);
    await writeRegister(made, register);
    await saveBookFile(ports, path, made);
  } finally {
    await made.dispose();
  }
  return { ...move, saved: path, rows: register.rows.length, left, foreign: register.foreign };
}

function planMove({ frameworks, crosswalk }: Catalog, host: HeadlessHost, to: string): FrameworkMove {
  const template = frameworks.find(({ id }) => id === to);
  if (!template) {
    throw new CommandError(`Методики «${to}» нет; есть: ${crosswalk.frameworks.join(', ')}.`, EXIT.usage);
  }
  const { documents, unknown } = ask(host, 'documents.read', {});
  const state = ask(host, 'state.read', {});
  if (state.kind !== 'ready') {
    throw new CommandError('Книга не дочитывается: в ней идёт или прервана работа. Проверьте её командой mcqm doctor.');
  }
  const { framework, systems } = state.overview;
  const id = framework.id.replace(/\+.*$/, '');
  if (id === to) {
    throw new CommandError(`Книга уже по методике ${framework.id}. Новую редакцию даёт mcqm upgrade.`);
  }
  const stranger = systems.find(({ system }) => !Object.keys(crosswalk.rows).includes(`${id}/${system}`));
  if (stranger) {
    throw new CommandError(
      `Система ${stranger.system} «${stranger.title}» методики ${framework.id} в таблице соответствия не описана; перенести можно книги методик ${crosswalk.frameworks.join(', ')}.`,
    );
  }
  const old = { id: framework.id, systems: systems.map(({ system: number, title }) => ({ number, title })) };
  return planFrameworkMove(crosswalk, old, template, [...documents, ...unknown]);
}

/** Fields that a creation knows: wordings of the rubric are filled with them. */
function takenFields(fields: ReadonlyMap<string, string>): Partial<PassportInput> {
  return Object.fromEntries(
    Object.entries(passportInput.shape).flatMap(([key, shape]) => {
      const read = shape.safeParse(fields.get(key));
      return read.success ? [[key, read.data]] : [];
    }),
  );
}
