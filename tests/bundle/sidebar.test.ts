import { readDist } from './read-dist';

const page = readDist('sidebar.html');

test('the page asks the network for nothing', () => {
  expect(page).not.toMatch(/<(script|img|iframe|link)[^>]*\s(src|href)=/i);
  expect(page).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\//i);
});

test('the page holds no backtick, no scriptlet and one script', () => {
  expect(page).not.toContain('`');
  expect(page).not.toContain('<?');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script/g)).toHaveLength(1);
});

test('the page names the licence of what is inlined', () => {
  expect(page).toContain('Preact, copyright (c) 2015-present Jason Miller, MIT licence');
});
