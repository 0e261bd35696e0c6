import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockWorkbook } from '../../../../src/host/local/studio/server/workbook-lock';

const now = new Date('2026-11-22T09:30:00Z');
const freshPath = () => join(mkdtempSync(join(tmpdir(), 'mcqm-lock-')), 'работа.mcqm.json');
/** No process has this number: Linux and macOS stop far below. */
const GONE = 2 ** 30;

describe('a workbook that is open in one studio', () => {
  it('is refused to a second one with a sentence that says since when', () => {
    const path = freshPath();
    lockWorkbook(path, now);
    expect(() => lockWorkbook(path, now)).toThrow(/уже открыт в другой студии \(запущена 22\.11\.2026/);
  });

  it('is free again when the first one has closed', () => {
    const path = freshPath();
    lockWorkbook(path, now)();
    expect(existsSync(`${path}.lock`)).toBe(false);
    lockWorkbook(path, now)();
  });

  it('is taken over from a studio that died', () => {
    const path = freshPath();
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: GONE, host: hostname(), since: now.toISOString() }));
    expect(() => lockWorkbook(path, now)).not.toThrow();
  });

  it('is not taken over from another computer on a shared folder', () => {
    const path = freshPath();
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: GONE, host: 'kabinet-12', since: now.toISOString() }));
    expect(() => lockWorkbook(path, now)).toThrow(/компьютер kabinet-12/);
  });
});
