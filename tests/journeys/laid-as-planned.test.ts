import { findExample } from '../../src/catalog/find-example';
import { findTemplate } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import { writeAnswer } from '../../src/catalog/write-answer';
import type { CellReading, HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { areaNotation } from '../../src/workbook/area';
import { SCORE_COLUMNS } from '../../src/workbook/columns';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowsByCode, total } from './score-rows';

const COLUMN = new Map(SCORE_COLUMNS.map(({ key }, index) => [key, index]));

/** The words a dropdown offers, read from the cells it points at; each list is read once. */
function listReader(host: HeadlessHost): (cell: CellReading | undefined) => string {
  const names = new Map(host.sheetNames().map((name) => [host.sheet(name).sheetId, name]));
  const known = new Map<string, string>();
  return (cell) => {
    const criteria = cell?.validation?.criteria;
    if (criteria?.type !== 'VALUE_IN_RANGE') return 'no list';
    const { row, column, rows, columns, sheetId } = criteria.area;
    const area = areaNotation({ row: row + 1, column: column + 1, rows, columns });
    const place = `${sheetId} ${area}`;
    const words = known.get(place) ?? JSON.stringify(host.read(names.get(sheetId) ?? '', area).map(([c]) => c?.value));
    known.set(place, words);
    return words;
  };
}

async function whole(framework: string): Promise<HeadlessHost> {
  const host = await openAddon();
  const systems = findTemplate(framework)?.systems.map(({ number }) => number) ?? [];
  await createBook(host, systems, framework);
  return host;
}

/** The host the example was built on, for the tests that follow. */
let filled: HeadlessHost | null = null;

async function example(): Promise<HeadlessHost> {
  const host = await openAddon();
  let progress = ask(host, 'example.start', { example: 'berezovsky-2021' });
  while (!progress.finished) {
    progress = ask(host, 'job.step', { job: progress.job });
    await host.settle();
  }
  filled = host;
  return host;
}

describe.each([
  { framework: 'federal-2020', open: () => whole('federal-2020'), maximum: 336, score: 0 },
  { framework: 'municipal-model', open: example, maximum: 342, score: 107 },
])('the produced file of $framework against its rubric', ({ framework, open, maximum, score }) => {
  let host: HeadlessHost;
  const template = findTemplate(framework);
  if (!template) throw new Error(framework);
  const { positions } = frameworkToRubric(template);
  beforeAll(async () => {
    host = await open();
  }, 300_000);

  test('every answer cell has its list, every cell its format, every row its position: none wrong, none missing', () => {
    const wrong: string[] = [];
    const offered = listReader(host);
    const register = JSON.stringify([...Array.from({ length: 100 }, (_, index) => String(index + 1)), '']);
    let checked = 0;
    for (const { number } of template.systems) {
      const sheet = `${number} Оценка`;
      const rows = rowsByCode(host, sheet);
      const own = positions.filter(({ system }) => system === number);
      expect([...rows.keys()]).toEqual(own.map(({ code }) => code));
      const cells = host.read(sheet, `A1:${letter('finalPoints')}${host.sheet(sheet).lastRow}`);
      for (const position of own) {
        const row = cells[(rows.get(position.code) ?? 0) - 1] ?? [];
        const at = (key: (typeof SCORE_COLUMNS)[number]['key']) => row[COLUMN.get(key) ?? 0];
        if (offered(at('answer')) !== JSON.stringify(position.scale.map(writeAnswer)))
          wrong.push(`${position.code} list`);
        if (offered(at('document')) !== register) wrong.push(`${position.code} documents`);
        if (at('position')?.value !== position.text.replace('{of_municipality}', 'Березовского городского округа')) {
          wrong.push(`${position.code} text`);
        }
        if (at('maximum')?.value !== (position.maximum ?? '')) wrong.push(`${position.code} maximum`);
        for (const key of ['code', 'answer', 'document', 'clause', 'document2', 'clause2', 'comment'] as const) {
          if (at(key)?.format !== '@') wrong.push(`${position.code} format of ${key}`);
        }
        if (row.some(({ formula }) => formula !== '')) wrong.push(`${position.code} formula in the row`);
        checked += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBe(positions.length);
  });

  test('every score sheet counts with two custom functions, hides the key row and the expert, warns and filters', () => {
    for (const { number } of template.systems) {
      const sheet = `${number} Оценка`;
      const facts = host.sheet(sheet);
      const formulas = host
        .read(sheet, `A1:H5`)
        .flatMap((row) => row.flatMap(({ formula }) => (formula ? [formula] : [])));
      expect(formulas.filter((formula) => formula.includes('MCQM_'))).toHaveLength(2);
      expect(formulas).toHaveLength(7);
      expect(facts.hiddenRows).toEqual([1]);
      expect(facts.hiddenColumns).toEqual(Array.from({ length: 13 }, (_, index) => 14 + index));
      expect(facts.filter).toMatchObject({ row: 4, column: 0, columns: SCORE_COLUMNS.length });
      expect(facts.conditionalRules).toHaveLength(6);
      expect(facts.protections.map(({ warningOnly, unprotected }) => [warningOnly, unprotected.length])).toEqual([
        [true, 4],
      ]);
    }
    expect(host.troubles()).toEqual([]);
  });

  test('the maxima of the sheets add up to that of the framework, by formula and in the summary', async () => {
    const sum = template.systems.reduce((added, { number }) => added + Number(one(host, `${number} Оценка`, 'E4')), 0);
    expect(sum).toBe(maximum);
    const { summary } = ask(host, 'summary.build', {});
    expect(total(host.serviceCalls())).toBeLessThanOrEqual(40);
    expect(summary.total).toMatchObject({ maximum, fullMaximum: maximum, score, positions: positions.length });
    await host.settle();
    const line = host.read('Сводная оценка', 'A7:R20').find(([cell]) => cell?.value === 'Всего');
    expect([line?.[11]?.value, line?.[15]?.value, line?.[17]?.value]).toEqual([score, score, 'без изменений']);
  });
});

test('the example fills exactly what its file says, and leaves stages 4-9 unanswered', () => {
  const host = filled;
  if (!host) throw new Error('the example was not built');
  const answers = new Map(findExample('berezovsky-2021')?.answers.map((entry) => [entry.code, entry]));
  for (const { number } of findTemplate('municipal-model')?.systems ?? []) {
    const sheet = `${number} Оценка`;
    for (const [code, row] of rowsByCode(host, sheet)) {
      const [cells] = host.read(sheet, `${letter('answer')}${row}:${letter('comment')}${row}`);
      const entry = answers.get(code);
      const answer = String(cells?.[0]?.value ?? '');
      expect([code, answer.split(' — ')[0], cells?.[2]?.value, cells?.[3]?.value]).toEqual([
        code,
        entry?.answer ?? '',
        entry ? String(entry.document) : '',
        entry?.clause ?? '',
      ]);
      if (Number(code[4]) >= 4) expect([code, answer]).toEqual([code, '']);
    }
  }
});
