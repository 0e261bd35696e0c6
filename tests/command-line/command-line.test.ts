import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { answersJsonSchema } from '../../src/command-line/answers-schema';
import { EXIT } from '../../src/command-line/exit-codes';
import { HELP } from '../../src/command-line/help-text';
import type { Ports } from '../../src/command-line/ports';
import { runCommand } from '../../src/command-line/run-command';
import { exportWorkbook } from '../../src/xlsx/export-workbook';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { openAddon } from '../journeys/open-addon';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

const files = new Map<string, Uint8Array>();
let printed: string[] = [];
let progress: string[] = [];

const ports: Ports = {
  openHost: (snapshot) => openAddon(snapshot ? { snapshot } : {}),
  read(path) {
    const bytes = files.get(path);
    if (!bytes) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return bytes;
  },
  write: (path, bytes) => void files.set(path, bytes),
  exists: (path) => files.has(path),
  print: (line) => void printed.push(line),
  progress: (line) => void progress.push(line),
};

const mcqm = (line: string) => {
  [printed, progress] = [[], []];
  return runCommand(line.split(' ').filter(Boolean), ports);
};
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const exported = () =>
  JSON.parse(new TextDecoder().decode(files.get('о.json'))) as { passport: object; answers: Record<string, string>[] };

beforeAll(async () => {
  files.set('п.json', text({ municipality: 'Берёзовский городской округ', year: '2026' }));
  const done = await mcqm('new к.xlsx --framework municipal-model --systems 2.4 --passport п.json');
  expect([done, printed]).toEqual([EXIT.fine, ['к.xlsx: создана, методика municipal-model, систем: 1']]);
});

test('a new workbook tells its progress and is never put over a file that is there', async () => {
  expect(await mcqm('new к.xlsx --framework municipal-model')).toBe(EXIT.refused);
  expect(progress).toEqual(['Файл к.xlsx уже есть, он не тронут. Назовите новый файл иначе.']);
});

test('answers go out as JSON and come in again, and only what the file names is changed', async () => {
  expect(await mcqm('export к.xlsx --out о.json')).toBe(EXIT.fine);
  const answers = exported();
  expect(answers.answers).toHaveLength(29);
  expect(answers).toMatchObject({
    format: 'mcqm-answers/1',
    framework: { id: 'municipal-model', version: '1' },
    passport: { municipality: 'Берёзовский городской округ', year: '2026' },
  });
  const given = {
    ...answers,
    passport: {},
    documents: [
      { no: '1', kind: 'Приказ', title: '=не формула', number: '1.10', date: '2026-03-05', link: '', open: 'да' },
    ],
    answers: [{ ...answers.answers[0], answer: '1 — есть', document: '1', clause: '2.3', comment: "'слово'" }],
  };
  files.set('д.json', text(given));
  expect(await mcqm('import к.xlsx д.json')).toBe(EXIT.fine);
  expect(await mcqm('export к.xlsx --out о.json')).toBe(EXIT.fine);
  expect(exported()).toMatchObject({ documents: given.documents, passport: answers.passport });
  expect(exported().answers[0]).toEqual(given.answers[0]);
  expect(exported().answers.slice(1)).toEqual(answers.answers.slice(1));
  expect(await mcqm('points к.xlsx')).toBe(EXIT.fine);
  expect(printed.slice(0, 2)).toEqual(['2.4.1.01\t1 — есть\t1', '2.4.1.02\t\t']);
  expect(await mcqm('summary к.xlsx --json')).toBe(EXIT.fine);
  expect(JSON.parse(printed.join('\n'))).toMatchObject([{ file: 'к.xlsx', total: { score: 1, maximum: 33 } }]);
});

test('answers of another framework, an unknown code and a broken file are refused, and the workbook stays as it was', async () => {
  const before = files.get('к.xlsx');
  const answers = exported();
  files.set('ч.json', text({ ...answers, framework: { id: 'federal-2020', version: '1' } }));
  expect(await mcqm('import к.xlsx ч.json')).toBe(EXIT.refused);
  expect(progress[0]).toContain('Ответы даны по методике federal-2020@1, а книга — по municipal-model@1.');
  files.set('н.json', text({ ...answers, answers: [{ ...answers.answers[0], code: '1.1.1.01' }] }));
  expect(await mcqm('import к.xlsx н.json')).toBe(EXIT.refused);
  expect(progress[0]).toContain('нет места для «позиция 1.1.1.01»');
  files.set('б.json', new TextEncoder().encode('{'));
  expect(await mcqm('import к.xlsx б.json')).toBe(EXIT.refused);
  expect(progress[0]).toContain('это не JSON');
  expect(files.get('к.xlsx')).toBe(before);
});

test('the gravest finding decides how the command ends, and a refused file does not stop the others', async () => {
  expect(await mcqm('check к.xlsx')).toBe(EXIT.warnings);
  expect(printed[0]).toBe('к.xlsx: municipal-model@1, баллов 1 из 33, 3 %, отвечено 1');
  const bad = { ...exported(), documents: [], passport: {}, answers: [{ ...exported().answers[1], answer: '7' }] };
  files.set('о7.json', text(bad));
  expect(await mcqm('import к.xlsx о7.json')).toBe(EXIT.fine);
  expect(await mcqm('check к.xlsx')).toBe(EXIT.errors);
  expect(await mcqm('doctor к.xlsx')).toBe(EXIT.fine);
  files.set('пусто.xlsx', new Uint8Array());
  expect(await mcqm('check нет.xlsx пусто.xlsx к.xlsx --json')).toBe(EXIT.refused);
  expect(JSON.parse(printed.join('\n'))).toMatchObject([
    { file: 'нет.xlsx', refused: 'Файл не открывается: такого файла нет. Проверьте путь и права.' },
    { file: 'пусто.xlsx', refused: expect.stringContaining('файл пуст') as unknown },
    { file: 'к.xlsx', findings: expect.any(Array) as unknown },
  ]);
  expect(progress).toContain('2 из 3: пусто.xlsx');
});

test('the doctor names what is broken in the workbook itself, mends it on request and then finds nothing', async () => {
  const { file } = await importWorkbook(files.get('к.xlsx') ?? new Uint8Array());
  const host = await openAddon({ snapshot: file });
  host.type('2.4 Оценка', 'G4', '77');
  await host.settle();
  files.set('больна.xlsx', await exportWorkbook(host.snapshot(), host.spills()));
  expect(await mcqm('doctor к.xlsx')).toBe(EXIT.fine);
  expect(printed).toEqual(['к.xlsx: книга цела']);
  expect(await mcqm('doctor больна.xlsx')).not.toBe(EXIT.fine);
  expect(printed.join()).toContain('больна.xlsx: ');
  expect(printed.join()).toContain('(--repair)');
  expect(await mcqm('doctor больна.xlsx --repair')).toBe(EXIT.fine);
  expect(printed[0]).toContain('больна.xlsx: исправлено [2.4 Оценка]:');
  expect(printed.at(-1)).toBe('больна.xlsx: книга цела');
  expect(await mcqm('summary больна.xlsx')).toBe(EXIT.fine);
});

test('an upgrade is told first and made only with --save; the next year keeps the answers beside the points', async () => {
  files.set('год.xlsx', files.get('к.xlsx') ?? new Uint8Array());
  expect(await mcqm('upgrade год.xlsx')).toBe(EXIT.refused);
  expect(progress.join()).toContain('Обновлять нечего: в книге уже методика municipal-model@1.');
  const before = files.get('год.xlsx');
  expect(await mcqm('upgrade год.xlsx --year last-year')).toBe(EXIT.fine);
  expect(printed[0]).toMatch(/^год\.xlsx: год 2026 → 2027; баллы .* → 0 из 33$/);
  expect(files.get('год.xlsx')).toBe(before);
  expect(await mcqm('upgrade год.xlsx --year last-year --save')).toBe(EXIT.fine);
  expect(await mcqm('doctor год.xlsx')).toBe(EXIT.fine);
  expect(await mcqm('export год.xlsx --out о.json')).toBe(EXIT.fine);
  expect(exported()).toMatchObject({ passport: { year: '2027' } });
  expect(exported().answers.some(({ answer }) => answer !== '')).toBe(false);
  expect(await mcqm('upgrade год.xlsx --year soon')).toBe(EXIT.usage);
});

test.each([
  ['сделай', 'Команды «сделай» нет; есть new, check, doctor, upgrade, summary, points, export, import.'],
  ['check --yaml к.xlsx', 'Ключа «--yaml» нет'],
  ['check', 'Назовите хотя бы один файл .xlsx.'],
  ['new н.xlsx --framework municipal-2099', 'Методики «municipal-2099» нет; есть'],
  ['new н.xlsx --framework municipal-model --systems 9.9', 'Системы «9.9» в методике municipal-model нет; есть: 1.1'],
  ['import к.xlsx', 'Нужно файлов: 2, названо: 1.'],
])('a command written wrongly (%s) does nothing and says what there is', async (line, sentence) => {
  const before = files.size;
  expect(await mcqm(line)).toBe(EXIT.usage);
  expect(progress.join()).toContain(sentence);
  expect(files.size).toBe(before);
});

test('the command runs from any folder as it is installed', () => {
  const run = spawnSync(process.execPath, [resolve('scripts/mcqm.mjs'), '--help'], { cwd: tmpdir(), encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([EXIT.fine, '']);
  expect(run.stdout.trim()).toBe(HELP);
});

test('the published schema is the one that is checked', () => {
  const published: unknown = JSON.parse(readFileSync('docs/schemas/mcqm-answers-1.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(answersJsonSchema())));
});

test('every exit code is told in the help and in the documentation', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  for (const code of Object.values(EXIT)) {
    expect(HELP).toMatch(new RegExp(`\\b${code} — `));
    expect(page).toContain(`| ${code} |`);
  }
});
