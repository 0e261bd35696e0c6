import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { ANSWERS_FORMAT, type AnswersFile } from '../answers-schema';
import { CommandError } from '../command-error';
import { type EntryCell, locateEntries } from '../locate-entries';

/** All answers, documents and the passport of a workbook as plain data. */
export function exportAnswers(host: HeadlessHost): AnswersFile {
  const { framework, passport, documents, positions } = locateEntries(host);
  if (!framework) throw new CommandError('В книге нет листов оценки: выгружать нечего. Создайте их командой mcqm new.');
  return {
    format: ANSWERS_FORMAT,
    framework,
    passport: Object.fromEntries([...passport].map(([key, cell]) => [key, textOf(cell)])),
    documents: [...documents].flatMap(([no, line]) => {
      const text = (key: Parameters<typeof line.get>[0]) => textOf(line.get(key));
      const document = {
        no,
        kind: text('kind'),
        title: text('title'),
        number: text('number'),
        date: dayOf(line.get('date')),
        link: text('link'),
        open: text('open'),
      };
      const { no: _no, ...rest } = document;
      return Object.values(rest).some((value) => value !== '') ? [document] : [];
    }),
    answers: [...positions].map(([code, line]) => {
      const text = (key: Parameters<typeof line.get>[0]) => textOf(line.get(key));
      return {
        code,
        answer: text('answer'),
        document: text('document'),
        clause: text('clause'),
        document2: text('document2'),
        clause2: text('clause2'),
        comment: text('comment'),
      };
    }),
  };
}

function textOf(cell: EntryCell | undefined): string {
  if (!cell || cell.value === '') return '';
  return typeof cell.value === 'string' ? cell.value : cell.shown;
}

/** A date cell as ISO; a date typed as text is taken when it is written out in full. */
function dayOf(cell: EntryCell | undefined): string {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(cell?.shown ?? '') ?? [];
  return day ? `${year}-${month}-${day}` : '';
}
