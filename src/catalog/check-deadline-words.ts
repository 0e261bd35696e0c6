import type { DeadlineWords } from './deadline-words-schema';
import type { TemplateProblem } from './template-problem';

/** That no word is read in two ways, and none is written in a form that the reader never sees. */
export function checkDeadlineWords({ words }: DeadlineWords): TemplateProblem[] {
  const seen = new Map<string, string>();
  return words.flatMap((group, index) =>
    group.words.flatMap((word, place) => {
      const before = seen.get(word);
      seen.set(word, group.reads);
      if (before === undefined) return [];
      return [
        { path: ['words', index, 'words', place], expected: 'a word once', found: `«${word}», ${before} already` },
      ];
    }),
  );
}
