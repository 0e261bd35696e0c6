import { readFileSync } from 'node:fs';
import { buildSidebar } from '../../scripts/build/build-sidebar';
import { assemblePage } from '../../sidebar/assemble-page';

const shell = readFileSync('sidebar/page.html', 'utf8');

test('style and script stand inside the page', () => {
  const page = assemblePage(shell, 'p{margin:0}\n', 'start();\n');
  expect(page).toContain('<style>p{margin:0}</style>');
  expect(page).toContain('<script>start();</script>');
  expect(page).toContain('<html lang="ru">');
});

test.each(['</script>', '</SCRIPT >', '<!-- -->', '<?xml ?>', '<?= x ?>'])(
  '%s inside a text of the bundle cannot end the script or open a scriptlet, and stays the same text',
  (text) => {
    const page = assemblePage(shell, '', `said=${JSON.stringify(text)}`);
    const script = page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'));
    expect(script).not.toMatch(/<\/script|<!--|<\?/i);
    expect(new Function(`let said;${script};return said`)()).toBe(text);
  },
);

test('a dollar sign in the bundle is not taken for a pattern', () => {
  expect(assemblePage(shell, '', "x.replace(/a/, '$&$1')")).toContain("'$&$1'");
});

test('a backtick is refused', () => {
  expect(() => assemblePage(shell, '', 'x=`y`')).toThrow('backtick');
});

test('a shell without a place for the script is refused', () => {
  expect(() => assemblePage('<p></p>', '', '')).toThrow('exactly once');
});

test('the built page is one file: no backtick, no scriptlet, no address to fetch, nothing of the page around it', async () => {
  const page = await buildSidebar(process.cwd());
  expect(page).not.toContain('`');
  expect(page).not.toContain('<?');
  expect(page.match(/<\/script/gi)).toHaveLength(1);
  expect(page).not.toMatch(/<(link|img|iframe)\b|\ssrc=|@import|url\(/i);
  expect(page).not.toMatch(
    /localStorage|sessionStorage|document\.cookie|window\.(top|parent)|\bfetch\(|XMLHttpRequest/,
  );
  // What Google serves with the page is read once per opening; the rubric itself is not in here.
  expect(Buffer.byteLength(page)).toBeLessThan(135_000);
});
