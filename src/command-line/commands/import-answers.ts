import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { ANSWERS_FORMAT, type AnswersFile, answersFile } from '../answers-schema';
import { CommandError } from '../command-error';
import { type EntryCell, locateEntries } from '../locate-entries';

/**
 * Reads a file of answers. @throws CommandError that names the first place that does not fit
 */
export function readAnswersFile(text: string): AnswersFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CommandError(
      `Файл ответов не читается: это не JSON. Ожидается формат ${ANSWERS_FORMAT}, его пишет mcqm export.`,
    );
  }
  const result = answersFile.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.join('.') || 'начало файла';
  throw new CommandError(
    `Файл ответов не подходит, место «${place}»: ${issue?.message ?? ''}. Схема: docs/schemas/mcqm-answers-1.schema.json.`,
  );
}

/**
 * Enters answers, documents and passport fields. Only what the file names is changed; everything is found before
 * anything is written.
 *
 * @returns how many cells were changed
 * @throws CommandError naming a code, number or key that the workbook does not have
 */
export function importAnswers(host: HeadlessHost, given: AnswersFile): number {
  const { framework, passport, documents, positions } = locateEntries(host);
  const own = framework && `${framework.id}@${framework.version}`;
  const theirs = `${given.framework.id}@${given.framework.version}`;
  if (own !== theirs) {
    throw new CommandError(
      `Ответы даны по методике ${theirs}, а книга — по ${own ?? 'никакой'}. Возьмите книгу той же методики.`,
    );
  }
  const changes: { cell: EntryCell; text: string }[] = [];
  const put = (cell: EntryCell | undefined, text: string, what: string) => {
    if (!cell) throw new CommandError(`В книге нет места для «${what}». Проверьте книгу командой mcqm doctor.`);
    changes.push({ cell, text });
  };
  for (const [key, text] of Object.entries(given.passport)) put(passport.get(key), text, `паспорт: ${key}`);
  for (const { no, date, ...texts } of given.documents) {
    const line = documents.get(no);
    for (const [key, text] of Object.entries(texts))
      put(line?.get(key as keyof typeof texts), text, `документ № ${no}`);
    put(line?.get('date'), date.split('-').reverse().join('.'), `документ № ${no}`);
  }
  for (const { code, ...texts } of given.answers) {
    const line = positions.get(code);
    for (const [key, text] of Object.entries(texts)) put(line?.get(key as keyof typeof texts), text, `позиция ${code}`);
  }
  let changed = 0;
  for (const { cell, text } of changes) {
    const now = typeof cell.value === 'string' ? cell.value : cell.shown;
    if (now === text) continue;
    if (text === '') host.clear(cell.sheet, cell.a1);
    // An apostrophe keeps a text that begins with «=» from becoming a formula.
    else host.type(cell.sheet, cell.a1, /^[=+']/.test(text) ? `'${text}` : text);
    changed += 1;
  }
  return changed;
}
