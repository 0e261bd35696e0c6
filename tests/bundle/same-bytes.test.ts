import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DIST_FILES, readDist } from './read-dist';

test('the build gives the same bytes in another folder, locale and time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'другая папка '));
  try {
    for (const name of ['src', 'sidebar', 'templates', 'scripts', 'package.json', 'appsscript.json']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, [join(folder, 'scripts', 'run.mjs'), 'build'], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH, TZ: 'Asia/Kamchatka', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
    });
    for (const name of DIST_FILES) {
      const same = readFileSync(join(folder, 'dist', name), 'utf8') === readDist(name);
      expect({ name, same }).toEqual({ name, same: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
