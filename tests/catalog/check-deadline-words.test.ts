import { readTemplate } from '../../scripts/templates/read-template';
import { checkDeadlineWords } from '../../src/catalog/check-deadline-words';

const { value } = readTemplate('.', 'deadline-words', 'russian');

test('a word that is read in two ways is named with both', () => {
  const copy = structuredClone(value);
  copy.words[1]?.words.push('март');
  expect(checkDeadlineWords(value)).toEqual([]);
  // The months stand first: January is group 0, March group 2 with «март» as its first word.
  expect(checkDeadlineWords(copy)).toEqual([
    { path: ['words', 2, 'words', 0], expected: 'a word once', found: '«март», month-2 already' },
  ]);
});
