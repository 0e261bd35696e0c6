import type { Example } from '../catalog/example-schema';
import { findExample } from '../catalog/find-example';
import { findTemplate } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import { writeScaleAnswer } from '../catalog/write-answer';
import type { Host } from '../host/contract';
import type { BuildJob } from '../workbook/book-state';
import { readDocuments } from '../workbook/read-documents';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import type { PlanCell } from '../workbook/sheet-plan';
import { daySerial } from './day-serial';
import { enterAnswers } from './enter-answers';
import { personFailure } from './person-failure';

/** Enters the example's part that belongs on one sheet of the job. */
export function fillExampleSheet(host: Host, job: BuildJob, key: SheetKey): void {
  const example = findExample(job.example ?? '');
  if (!example) throw personFailure('unknown-example', { id: job.example ?? '' });
  const made = job.made.find((sheet) => sheet.key === key);
  const content = made && host.readSheet(made.id);
  if (!made || !content) throw personFailure('sheet-missing', { name: made?.name ?? key });
  const sheet = { ...made, values: content.values };
  const system = systemOfKey(key);
  if (system === null) fillDocuments(host, sheet, example);
  else enterAnswers(host, sheet, system, entriesOf(example, system));
}

function entriesOf(example: Example, system: string) {
  const template = findTemplate(example.framework);
  if (!template) throw personFailure('unknown-framework', { id: example.framework });
  const positions = new Map(frameworkToRubric(template).positions.map((position) => [position.code, position]));
  return example.answers.flatMap(({ code, answer, document, clause, comment }) => {
    const position = positions.get(code);
    if (position?.system !== system) return [];
    const choice = writeScaleAnswer(position, answer);
    return [{ code, cells: { answer: choice, document: String(document), clause, comment } }];
  });
}

function fillDocuments(host: Host, sheet: Parameters<typeof readDocuments>[0], example: Example): void {
  const register = readDocuments(sheet);
  if (!register) throw personFailure('table-lost', { name: sheet.name });
  for (const { number, kind, title, reg_number, date, link, open } of example.documents) {
    const row = register.rows.find(({ no }) => no === String(number));
    const column = register.located.columns.get('kind');
    if (!row || column === undefined) throw personFailure('cell-gone', { name: sheet.name, code: `№ ${number}` });
    const cells: PlanCell[] = [kind, title, reg_number, daySerial(date), link, open];
    host.write(sheet.id, row.row, column, [cells.map((cell) => (cell === '' ? null : cell))]);
  }
}
