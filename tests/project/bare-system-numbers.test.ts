import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { groupFindings, systemTitle } from '../../sidebar/state/group-findings';
import { explainWords } from '../../sidebar/text/explain-words';
import { findingPlace } from '../../sidebar/text/finding-place';
import { stepWords } from '../../sidebar/text/step-words';
import { planWorkbook } from '../../src/actions/plan-sheet';
import { findTemplate, templateIds } from '../../src/catalog/find-template';
import { SCORE_COLUMNS } from '../../src/workbook/columns';
import { create, value } from '../actions/drive-host';
import { memoryHost } from '../actions/memory-host';
import { contextOf } from '../workbook/plan-context';

// «2.1» is another system in each framework: nobody may read it without its title beside it. A sheet's name («2.1 Оценка»)
// is a name of its own, whose first lines say the title.
const TITLES = templateIds().flatMap((id) => findTemplate(id)?.systems.map(({ title }) => title) ?? []);
const NUMBER = /(?<![\d.,№:']|п\. |Пункт «)[12]\.[1-5](?![\d.,]*\d)/g;

/** Numbers of systems that stand in a text without a title behind them. */
function bareNumbers(text: string): string[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const rest = text.slice(index + number.length);
    const named = /^( Оценка|\. | «| )/.test(rest);
    const behind = rest.replace(/^[. «]+/, '');
    const titled = rest.startsWith(' Оценка') || TITLES.some((title) => behind.startsWith(title));
    return named && titled ? [] : [text.slice(Math.max(0, index - 30), index + 30)];
  });
}

/** All Russian texts of several words, at any depth: the others are codes and keys. */
function textsOf(given: unknown): string[] {
  if (typeof given === 'string') return /[а-яё]/i.test(given) && /\s/.test(given) ? [given] : [];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsOf) : [];
}

test('the search finds a bare number, and lets a named one, a clause, a date and a code pass', () => {
  expect(bareNumbers('Нет листа системы 2.1.')).toHaveLength(1);
  expect(bareNumbers('Система 2.4: нет строк')).toHaveLength(1);
  expect(bareNumbers('2.1 и 2.2')).toHaveLength(2);
  expect(bareNumbers(`Система 2.4 «${findTemplate('municipal-model')?.systems[7]?.title}»: нет строк`)).toEqual([]);
  expect(bareNumbers('Лист «1.1 Оценка», код 1.1.4.03, п. 2.3, от 09.02.2021, 2,1 балла')).toEqual([]);
});

/** String and template literals and the words of JSX in a source file; what is filled in stands as `{name}`. */
const literals = new Map<string, string[]>();
function literalsOf(file: string): string[] {
  const known = literals.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ expression, literal }) => `{${expression.getText()}}${literal.text}`);
      found.push(node.head.text + spans.join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const russian = found.filter((text) => /[а-яё]/i.test(text));
  literals.set(file, russian);
  return russian;
}

test('no sentence of the program, the panel and the tables of words writes a number itself', () => {
  const files = ['src', 'sidebar', 'templates/findings'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|yaml)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) => {
    const texts = file.endsWith('.yaml') ? readFileSync(file, 'utf8').split('\n') : literalsOf(file);
    // Numbers in double quotes are arguments of formulas, as a person types them.
    return texts.flatMap((text) => bareNumbers(text.replace(/"[12]\.\d[^"]*"/g, '')).map((bare) => `${file}: ${bare}`));
  });
  expect(found).toEqual([]);
});

/** What is filled into a sentence and is the number alone, by the name it goes by in the program. */
const BARE_VALUE = /\{(?:\w+\.)?(?:system|systemNumber)(?:\.number)?\}(?! [«{]|\. [А-ЯЁ{]| Оценка)/;

test('no sentence of the program fills a number in without a title behind it', () => {
  const files = [
    'src/actions',
    'src/completeness',
    'src/workbook',
    'src/summary',
    'src/doctor',
    'src/scoring',
    'sidebar',
  ];
  const found = files.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => literalsOf(join(folder, name)).map((text) => ({ name, text }))),
  );
  const bare = found.filter(({ text }) => BARE_VALUE.test(text)).map(({ name, text }) => `${name}: ${text}`);
  expect(bare).toEqual([
    // Neither is a system of the framework, so there is no title; the words filled in by a step are «1.1 Название».
    'error-sentences.ts: В методике «{id}» нет системы {system}.',
    'state/group-findings.ts: Система {system}',
    'text/step-words.ts: Верните лист системы {system}',
    'text/step-words.ts: Закончите: {system}',
    'text/step-words.ts: Начните: {system}',
  ]);
});

test.each(templateIds())('no cell and no note of a workbook of %s shows a number without its title', (framework) => {
  const found = planWorkbook(contextOf(framework)).sheets.flatMap(({ name, cells, notes }) => {
    const alone = cells.flatMap((row) =>
      row.flatMap((cell, at) => {
        if (typeof cell !== 'string' || !/^[12]\.[1-5]$/.test(cell)) return [];
        // A column of numbers has the titles in the column beside it.
        return TITLES.includes(String(row[at + 1])) ? [] : [`${name}: ${cell}`];
      }),
    );
    const inside = [...textsOf(cells), ...notes.map(({ text }) => text)].flatMap(bareNumbers);
    return [...alone, ...inside.map((bare) => `${name}: ${bare}`)];
  });
  expect(found).toEqual([]);
});

test.each(templateIds())(
  'nothing the add-on answers about a workbook of %s, whole and broken, says a bare number',
  (framework) => {
    const systems =
      findTemplate(framework)
        ?.systems.map(({ number }) => number)
        .slice(-3) ?? [];
    const host = memoryHost();
    host.addSheet('Лист1');
    create(host, systems, framework);
    const [first = '', second = '', third = ''] = systems;
    const at = (key: string) => SCORE_COLUMNS.findIndex((column) => column.key === key);
    // Answers without documents, one answer of no scale, one code gone, one sheet gone.
    host
      .sheet(`${first} Оценка`)
      .values.slice(5, 30)
      .forEach((row, index) => {
        row[at('answer')] = index === 3 ? '7' : '1';
      });
    host.sheet(`${second} Оценка`).values[6]?.fill('', 0, 1);
    const answers: unknown[] = [value(host, 'state.read', {})];
    for (const round of [0, 1]) {
      if (round === 1) host.deleteSheets([host.sheet(`${third} Оценка`).id]);
      const report = value(host, 'check.run', {});
      const state = value(host, 'state.read', {});
      const { overview } = report;
      const doctor = value(host, 'doctor.run', { from: 0 });
      const explained = round === 0 ? systems.map((system) => value(host, 'score.explain', { system })) : [];
      answers.push(
        state,
        report,
        doctor,
        explained,
        value(host, 'gaps.read', {}),
        value(host, 'hints.read', { code: `${first}.2.01` }),
      );
      // The words of the panel over these answers.
      answers.push(
        overview.systems.flatMap(({ system }) =>
          Object.values(stepWords({ kind: 'begin-system', count: 3 }, systemTitle(system, overview.systems))),
        ),
        overview.steps.map((step) =>
          stepWords(step, step.system === '' ? '' : systemTitle(step.system, overview.systems)),
        ),
        explained.map(explainWords),
        groupFindings(report.findings, 'severity', overview.systems).flatMap(({ title, parts }) => [
          title,
          ...parts.map((part) => part.title),
        ]),
        report.findings.flatMap(({ cell }) => (cell ? [findingPlace(cell)] : [])),
      );
    }
    expect(textsOf(answers).length).toBeGreaterThan(200);
    expect([...new Set(textsOf(answers).flatMap(bareNumbers))]).toEqual([]);
  },
);
