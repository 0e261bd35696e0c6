import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

test('clasp would send the three files of dist and nothing else', () => {
  // Works without an account. The order is random, so only the set counts.
  const status = JSON.parse(
    execFileSync(process.execPath, ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'], {
      encoding: 'utf8',
    }),
  ) as { filesToPush: string[] };
  expect(status.filesToPush.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    'dist/sidebar.html',
  ]);
});

test('clasp’s settings name dist and a placeholder that the README says how to replace', () => {
  const settings = json('.clasp.json');
  expect(settings.rootDir).toBe('dist');
  expect(readFileSync('README.md', 'utf8')).toContain(String(settings.scriptId));
});

test('the manifest asks for the current spreadsheet and the panel, and runs on V8', () => {
  const manifest = json('dist/appsscript.json');
  expect(manifest).toEqual(json('appsscript.json'));
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});
