import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFindingRules } from '../../src/catalog/find-finding-rules';
import { checkBook } from '../../src/completeness/check-book';
import { judgeWritten, type WrittenBook } from './written-book';

/** A finding by example: a workbook that it fires on, and one just right that it does not. */
interface FindingExample {
  /** Why the one is wrong and the other is not. */
  why: string;
  fires: { book: WrittenBook; says: string[]; at?: (string | null)[] };
  quiet: { book: WrittenBook }[];
}

const FOLDER = join(__dirname, 'examples');
const files = readdirSync(FOLDER).sort();
const codes = files.map((file) => file.replace('.json', ''));
/**
 * Words of a broken chain are tried in find-chains.test.ts; that a sheet is protected comes out only when the check
 * writes, see tests/actions/check-workbook.test.ts.
 */
const NO_FINDINGS = ['cycle-lacks-answers', 'cycle-lacks-documents', 'sheet-protected'];

test('every finding has an example that fires and one that is just right', () => {
  const all = Object.keys(findFindingRules().sentences).filter((code) => !NO_FINDINGS.includes(code));
  expect(codes).toEqual(all.sort());
});

describe.each(codes)('%s', (code) => {
  const { why, fires, quiet } = JSON.parse(readFileSync(join(FOLDER, `${code}.json`), 'utf8')) as FindingExample;
  const found = (book: WrittenBook) => checkBook(judgeWritten(book)).filter((finding) => finding.code === code);

  test(`fires: ${why}`, () => {
    const findings = found(fires.book);
    expect(findings.map(({ sentence }) => sentence)).toEqual(fires.says);
    // Words that nobody gave show as …: no example may have any.
    expect(
      findings.map(({ sentence, next }) => `${sentence} ${next}`).filter((text) => /[ «]…[ .»]/.test(text)),
    ).toEqual([]);
    if (fires.at)
      expect(findings.map(({ cell }) => cell && `${cell.sheetName} ${cell.code}${cell.column}`)).toEqual(fires.at);
  });

  test('just right, it is quiet', () => {
    expect(quiet.length).toBeGreaterThan(0);
    for (const { book } of quiet) expect(found(book).map(({ sentence }) => sentence)).toEqual([]);
  });
});
