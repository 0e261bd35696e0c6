import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = ['README.md', 'CONTRIBUTING.md', 'templates/README.md', 'docs/flow.md', 'docs/live-check.md'];

test('the README shows every public function, and no other', () => {
  const shipped = readFileSync('dist/Code.js', 'utf8').match(/^function (MCQM_\w+)/gm) ?? [];
  const told = readFileSync('README.md', 'utf8').match(/^\| `(MCQM_\w+)/gm) ?? [];
  const names = (found: string[]) => found.map((line) => line.replace(/^.*(?=MCQM_)/, '')).sort();
  expect(names(told)).toEqual(names(shipped));
});

test.each(pages)('every link of %s within the project leads somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link as string);
  const dead = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)));
  expect(dead).toEqual([]);
});

test('every command that the documents name is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(([, n]) => n),
  );
  expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
});
