import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { findCrosswalk } from '../../src/catalog/find-crosswalk';
import { findTemplate, templateIds } from '../../src/catalog/find-template';
import { answersJsonSchema } from '../../src/command-line/answers-schema';
import { openBookFile, saveBookFile } from '../../src/command-line/book-files';
import { EXIT } from '../../src/command-line/exit-codes';
import { HELP } from '../../src/command-line/help-text';
import { locateEntries } from '../../src/command-line/locate-entries';
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
  catalog: () => ({
    frameworks: templateIds().flatMap((id) => findTemplate(id) ?? []),
    crosswalk: findCrosswalk(),
  }),
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

test('a region’s rubric goes from «Методика» through its file into another workbook, and says what it changes', async () => {
  expect(await mcqm('new м.xlsx --framework municipal-model --systems 2.4')).toBe(EXIT.fine);
  const book = await openBookFile(ports, 'м.xlsx');
  const row = book.read('Методика', 'A1:A20').findIndex(([cell]) => cell?.value === '2.4.1.02') + 1;
  book.type('Методика', `O${row}`, 'исключена');
  await saveBookFile(ports, 'м.xlsx', book);
  await book.dispose();
  expect(await mcqm('rubric check м.xlsx')).toBe(EXIT.fine);
  expect(printed).toEqual(['м.xlsx: municipal-model@1, ошибок нет, есть правки, они не приняты']);
  expect(await mcqm('rubric accept м.xlsx --region тверь')).toBe(EXIT.fine);
  expect(await mcqm('rubric export м.xlsx --out м.json')).toBe(EXIT.fine);
  expect(await mcqm('rubric diff м.json')).toBe(EXIT.fine);
  expect(printed.map((line) => line.slice(0, 19))).toEqual(['2.4.1.02: исключена', 'Изменений: 1; макси']);
  expect(await mcqm('new р.xlsx --rubric м.json')).toBe(EXIT.fine);
  expect(await mcqm('rubric diff р.xlsx м.json')).toBe(EXIT.fine);
  expect(printed).toEqual(['Изменений: 0; максимум: 32 → 32']);
  expect(await mcqm('rubric import м.xlsx м.json')).toBe(EXIT.refused);
  const bad = new TextDecoder()
    .decode(files.get('м.json'))
    .replace('"2.4.1.03"', '"2.4.1.01"')
    .replace('"0 — нет"', '"да — нет"');
  files.set('б.json', new TextEncoder().encode(bad));
  const before = files.get('м.xlsx');
  expect(await mcqm('rubric check б.json')).toBe(EXIT.errors);
  expect(printed.length).toBeGreaterThan(2);
  expect(await mcqm('rubric import м.xlsx б.json')).toBe(EXIT.refused);
  expect(files.get('м.xlsx')).toBe(before);
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

test('a workbook moves to another framework: register and passport word for word, documents told by system', async () => {
  expect(await mcqm('new муни.xlsx --framework municipal-model --systems 1.1,2.4 --passport п.json')).toBe(EXIT.fine);
  const { file } = await importWorkbook(files.get('муни.xlsx') ?? new Uint8Array());
  const old = await openAddon({ snapshot: file });
  const hostile = '=HYPERLINK("http://a.test";"<img src=x onerror=alert(1)>")';
  old.deleteRows('Документы', 6);
  // More rows than a new register has prepared.
  old.insertRows('Документы', 104, 3);
  old.typeAll('Документы', [
    ['C5', `'${hostile}`],
    ['D5', '1.10'],
    ['E5', '05.03.2026'],
    ['C6', '  Отчёт,  два пробела'],
    ['E6', "'март 2025"],
    ['C7', 'Никому не нужный приказ'],
    ['A106', '120'],
    ['C106', 'Последний приказ'],
  ]);
  const link = { text: 'На сайте', links: [{ start: 0, end: 8, url: 'https://b.test/1' }] };
  old.pasteTexts('Документы', 'F6', [[link]]);
  const { positions, passport } = locateEntries(old);
  const cell = (code: string) => positions.get(code)?.get('document') ?? { sheet: '', a1: '' };
  for (const [code, no] of [
    ['1.1.1.01', '1'],
    ['2.4.1.01', '3'],
    ['2.4.1.02', '1'],
  ] as const)
    old.type(cell(code).sheet, cell(code).a1, no);
  const post = passport.get('responsible:2.4') ?? { sheet: '', a1: '' };
  old.type(post.sheet, post.a1, 'Методист');
  await old.settle();
  files.set('муни.xlsx', await exportWorkbook(old.snapshot(), old.spills()));
  await old.dispose();
  const before = files.get('муни.xlsx');

  expect(await mcqm('move муни.xlsx --to concept-2020')).toBe(EXIT.fine);
  // Titles as templates/frameworks has them, numbers as templates/crosswalk.yaml has them.
  const objectivity = '2.1 «Развитие системы объективности процедур оценки качества образования и олимпиад школьников»';
  const preschool = '2.4 «Система мониторинга качества дошкольного образования»';
  expect(printed).toEqual([
    'муни.xlsx: методика municipal-model → concept-2020, новая книга муни-concept-2020.xlsx, систем: 2',
    `муни.xlsx: 1.1 «Система оценки качества подготовки обучающихся» → 1.1 «Развитие системы оценки качества подготовки обучающихся»; часть её предмета там — отдельная система: ${objectivity}; документы: № 1`,
    `муни.xlsx: ${preschool} → вне методики; её документы остались в реестре: № 1 «${hostile}», № 3 «Отчёт, два пробела»`,
    'муни.xlsx: ни одной системе не служат: № 4 «Никому не нужный приказ», № 120 «Последний приказ»',
    'муни.xlsx: паспорт и реестр «Документы» перенесены слово в слово с номерами, строк реестра: 102',
    `муни.xlsx: в новом паспорте нет строки для ${preschool}; за неё отвечает: «Методист»`,
    'муни.xlsx: ответы и другие листы не перенесены: одинаковые коды в двух методиках значат разное; прежняя книга не тронута',
  ]);
  const moved = await openAddon({
    snapshot: (await importWorkbook(files.get('муни-concept-2020.xlsx') ?? new Uint8Array())).file,
  });
  const rows = moved.read('Документы', 'A5:G8');
  expect(rows.map((row) => row.map(({ shown }) => shown))).toEqual([
    ['1', '', hostile, '1.10', '05.03.2026', '', ''],
    ['3', '', '  Отчёт,  два пробела', '', 'март 2025', 'На сайте', ''],
    ['4', '', 'Никому не нужный приказ', '', '', '', ''],
    ['5', '', '', '', '', '', ''],
  ]);
  expect(moved.read('Документы', 'A103:C106').map(([no, , title]) => [no?.shown, title?.shown])).toEqual([
    ['100', ''],
    ['', ''],
    ['', ''],
    ['120', 'Последний приказ'],
  ]);
  expect(rows.flat().every(({ formula }) => formula === '')).toBe(true);
  expect([typeof rows[0]?.[4]?.value, typeof rows[1]?.[4]?.value]).toEqual(['object', 'string']);
  expect(moved.readTexts('Документы', 'F6')).toEqual([[link]]);
  const entries = locateEntries(moved);
  expect(entries.framework).toEqual({ id: 'concept-2020', version: '1' });
  expect(entries.passport.get('municipality')?.value).toBe('Берёзовский городской округ');
  expect(new Set([...entries.positions.keys()].map((code) => code.slice(0, 3)))).toEqual(new Set(['1.1', '2.1']));
  expect([...entries.positions.values()].every((line) => line.get('document')?.value === '')).toBe(true);
  await moved.dispose();
  expect(await mcqm('doctor муни-concept-2020.xlsx')).toBe(EXIT.fine);

  expect(await mcqm('move муни.xlsx --to federal-2020 --out ф.xlsx --json')).toBe(EXIT.fine);
  expect(JSON.parse(printed.join('\n'))).toMatchObject([
    {
      file: 'муни.xlsx',
      saved: 'ф.xlsx',
      rows: 102,
      systems: [
        { number: '1.1', to: { number: '1.1' }, also: [{ number: '2.1' }], documents: [{ no: '1', title: hostile }] },
        { number: '2.4', to: null, also: [], documents: [{ no: '1' }, { no: '3' }] },
      ],
      unused: [{ no: '4' }, { no: '120' }],
    },
  ]);
  const [answer] = JSON.parse(printed.join('\n')) as { taken: unknown }[];
  expect(answer?.taken).toEqual([
    { number: '1.1', title: 'Система оценки качества подготовки обучающихся' },
    { number: '2.1', title: 'Система объективности процедур оценки качества образования и олимпиад школьников' },
  ]);
  const made = files.get('ф.xlsx');
  expect(made).toBeDefined();
  for (const [line, sentence] of [
    ['move муни.xlsx --to federal-2020 --out ф.xlsx', 'Файл ф.xlsx уже есть, он не тронут.'],
    ['move муни.xlsx --to municipal-model', 'Книга уже по методике municipal-model. Новую редакцию даёт mcqm upgrade.'],
    ['move к.xlsx --to concept-2020', 'Все системы книги в методике concept-2020 стоят вне методики'],
  ] as const) {
    expect(await mcqm(line)).toBe(EXIT.refused);
    expect(progress.join()).toContain(sentence);
  }
  expect(files.get('муни.xlsx')).toBe(before);
  expect(files.get('ф.xlsx')).toBe(made);
});

test.each([
  ['сделай', 'Команды «сделай» нет; есть new, check, doctor, upgrade, summary, move, points, export, rubric, import.'],
  ['check --yaml к.xlsx', 'Ключа «--yaml» нет'],
  ['check', 'Назовите хотя бы один файл .xlsx.'],
  ['new н.xlsx --framework municipal-2099', 'Методики «municipal-2099» нет; есть'],
  ['new н.xlsx --framework municipal-model --systems 9.9', 'Системы «9.9» в методике municipal-model нет; есть: 1.1'],
  ['import к.xlsx', 'Нужно файлов: 2, названо: 1.'],
  ['move к.xlsx', 'Назовите новую методику: --to concept-2020.'],
  ['move к.xlsx --to concept-2099', 'Методики «concept-2099» нет; есть: federal-2020, municipal-model, concept-2020.'],
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
