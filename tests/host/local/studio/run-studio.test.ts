import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningStudio, runStudio } from '../../../../src/host/local/studio/command/run-studio';

const workbook = JSON.stringify({ format: 'mcqm-workbook/1', univer: { sheetOrder: [], sheets: {} }, sheets: {} });

let root: string;
let lines: string[];
let running: RunningStudio[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mcqm-run-'));
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, 'bundle'));
  writeFileSync(join(root, 'dist', 'Code.js'), '');
  writeFileSync(join(root, 'dist', 'sidebar.html'), '');
  lines = [];
  running = [];
});
afterEach(() => Promise.all(running.map((studio) => studio.stop())));

async function start(options: { file?: string; startNew?: boolean } = {}): Promise<RunningStudio> {
  const studio = await runStudio(
    { file: options.file ?? null, port: 0, openBrowser: false, startNew: options.startNew ?? false },
    {
      root,
      folder: root,
      clock: () => new Date(2026, 10, 22, 9, 5, 0),
      print: (line) => lines.push(line),
      buildPage: async () => join(root, 'bundle'),
    },
  );
  running.push(studio);
  return studio;
}

describe('npm start', () => {
  it('says where the page is, which file holds the work, and how to stop', async () => {
    const { address } = await start();
    expect(lines).toEqual([
      `Студия открыта: ${address}`,
      `Книга: ${join(root, 'studio', 'работа.mcqm.json')}`,
      'Чтобы закончить, нажмите Ctrl+C.',
    ]);
    expect((await fetch(address)).status).toBe(200);
  });

  it('stops cleanly: nobody listens, nothing is left beside the file', async () => {
    const studio = await start();
    await studio.stop();
    await expect(fetch(studio.address)).rejects.toThrow();
    expect(readdirSync(join(root, 'studio'))).toEqual(['recent.json']);
    running = [];
  });

  it('refuses a file that is open in another studio, and starts when that one has stopped', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/уже открыт в другой студии/);
    await first.stop();
    await start();
  });

  it('begins anew on demand and says where the former workbook is', async () => {
    writeFileSync(join(root, 'книга.mcqm.json'), workbook);
    await start({ file: 'книга.mcqm.json', startNew: true });
    const kept = join(root, 'книга 2026-11-22 09-05-00.mcqm.json');
    expect(lines[0]).toBe(`Прежняя книга сохранена: ${kept}`);
    expect([existsSync(kept), existsSync(join(root, 'книга.mcqm.json'))]).toEqual([true, false]);
  });

  it('says at once that the file is damaged, and opens all the same, for the page offers the way out', async () => {
    writeFileSync(join(root, 'книга.mcqm.json'), workbook.slice(0, 40));
    await start({ file: 'книга.mcqm.json' });
    expect(lines[0]).toMatch(
      /^Файл «книга\.mcqm\.json» повреждён: он записан не до конца\. Предыдущего сохранения рядом нет\./,
    );
  });

  it.each([
    ['a folder that is not there', 'нет/книга.mcqm.json', /^Папки «.*нет» нет\. Создайте её/],
    ['a file of another program', 'dist/Code.js', /повреждён|не книга студии/],
    ['a folder', 'dist', /не удаётся прочитать \(это папка\)/],
  ])('refuses %s with a sentence', async (_name, file, sentence) => {
    writeFileSync(join(root, 'dist', 'Code.js'), 'function onOpen() {}');
    await expect(start({ file })).rejects.toThrow(sentence);
  });

  it('refuses to start without the add-on’s files, and leaves no lock', async () => {
    writeFileSync(join(root, 'книга.mcqm.json'), workbook);
    const before = readdirSync(root).sort();
    await expect(
      runStudio(
        { file: 'книга.mcqm.json', port: 0, openBrowser: false, startNew: false },
        {
          root: join(root, 'bundle'),
          folder: root,
          clock: () => new Date(),
          print: () => undefined,
          buildPage: async () => join(root, 'bundle'),
        },
      ),
    ).rejects.toThrow(/Не найден файл дополнения .* Соберите его: npm run build/);
    expect(readdirSync(root).sort()).toEqual(before);
  });
});
