import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookStore } from '../../../../src/host/local/studio/server/workbook-store';

const workbook = (cell: string) =>
  JSON.stringify({
    format: 'mcqm-workbook/1',
    univer: { sheetOrder: ['0'], sheets: { 0: { cellData: { 0: { 0: { v: cell } } } } } },
    sheets: { locale: 'ru_RU' },
  });
const noon = new Date(2026, 10, 22, 12, 30, 5);

function freshStore() {
  const folder = mkdtempSync(join(tmpdir(), 'mcqm-store-'));
  const path = join(folder, 'работа.mcqm.json');
  return { folder, path, store: openWorkbookStore(path) };
}

describe('the file of the workbook', () => {
  it('is absent before the first save and holds exactly what was saved after it', () => {
    const { store, path } = freshStore();
    expect(store.read()).toEqual({ state: 'absent' });
    const version = store.save(workbook('первая'), null);
    expect(store.read()).toEqual({ state: 'ready', text: workbook('первая'), version, remarks: [] });
    expect(existsSync(`${path}.bak`)).toBe(false);
  });

  it('keeps the save before it', () => {
    const { store, path, folder } = freshStore();
    const first = store.save(workbook('первая'), null);
    store.save(workbook('вторая'), first);
    expect(readFileSync(path, 'utf8')).toBe(workbook('вторая'));
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(workbook('первая'));
    expect(readdirSync(folder).sort()).toEqual(['работа.mcqm.json', 'работа.mcqm.json.bak']);
  });

  it('refuses a save when the file has changed underneath, and leaves that change alone', () => {
    const { store, path } = freshStore();
    const version = store.save(workbook('моя'), null);
    writeFileSync(path, workbook('чужая'));
    expect(() => store.save(workbook('моя 2'), version)).toThrow(/изменился на диске/);
    expect(readFileSync(path, 'utf8')).toBe(workbook('чужая'));
  });

  it('refuses a first save over a file that appeared meanwhile', () => {
    const { store, path } = freshStore();
    writeFileSync(path, workbook('чужая'));
    expect(() => store.save(workbook('моя'), null)).toThrow(/изменился на диске/);
    expect(readFileSync(path, 'utf8')).toBe(workbook('чужая'));
  });

  it.each([
    ['half a file', workbook('половина').slice(0, 60), 'он записан не до конца'],
    ['an empty file', '', 'он пуст'],
    ['zeros after a power cut', '\0'.repeat(500), 'он записан не до конца'],
    ['our mark without sheets', '{"format":"mcqm-workbook/1"}', 'в нём нет листов'],
  ])('calls %s damaged and offers the previous save', (_name, text, reason) => {
    const { store, path, folder } = freshStore();
    store.save(workbook('вторая'), store.save(workbook('первая'), null));
    writeFileSync(path, text);
    const found = store.read();
    if (found.state !== 'damaged') throw new Error('not damaged');
    expect(found.hasPrevious).toBe(true);
    expect(found.error.sentence).toBe(`Файл «работа.mcqm.json» повреждён: ${reason}.`);
    expect(found.error.next).toBe(
      'Он не изменён. Можно открыть предыдущее сохранение; повреждённый файл останется рядом под другим именем.',
    );
    expect(readFileSync(path, 'utf8')).toBe(text);

    store.openPrevious(noon);
    expect(store.read()).toMatchObject({ state: 'ready', text: workbook('первая') });
    expect(readFileSync(join(folder, 'работа 2026-11-22 12-30-05 повреждён.mcqm.json'), 'utf8')).toBe(text);
  });

  it('says that there is no previous save when there is none', () => {
    const { store, path } = freshStore();
    writeFileSync(path, '');
    const found = store.read();
    expect(found).toMatchObject({ state: 'damaged', hasPrevious: false });
    expect(() => store.openPrevious(noon)).toThrow('Предыдущего сохранения файла «работа.mcqm.json» нет.');
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('refuses a file that never was a workbook, and one of a newer format', () => {
    const { store, path } = freshStore();
    writeFileSync(path, '{"name":"package"}');
    expect(() => store.read()).toThrow(/не книга студии/);
    writeFileSync(path, '{"format":"mcqm-workbook/2"}');
    expect(() => store.read()).toThrow(
      /сохранён более новой версией студии \(mcqm-workbook\/2\), эта версия читает mcqm-workbook\/1/,
    );
  });

  it('keeps the former file under a dated name, twice in the same second too', () => {
    const { store, folder } = freshStore();
    expect(store.setAside(noon)).toBeNull();
    store.save(workbook('первая'), null);
    expect(store.setAside(noon)).toBe(join(folder, 'работа 2026-11-22 12-30-05.mcqm.json'));
    store.save(workbook('вторая'), null);
    expect(store.setAside(noon)).toBe(join(folder, 'работа 2026-11-22 12-30-05 (2).mcqm.json'));
    expect(store.read()).toEqual({ state: 'absent' });
  });
});
