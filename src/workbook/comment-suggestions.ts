import type { AnswerList } from './answer-lists';

/** What «Комментарий» offers in the rows of one component of one system: words of a real order, any other text is as good. */
export interface CommentSuggestions {
  readonly system: string;
  /** Number of the component. */
  readonly stage: number;
  readonly entries: readonly string[];
}

/** Components whose comments name things from a short list: where data come from (3), whom recommendations are for (6). */
export const SUGGESTED_STAGES: readonly number[] = [3, 6];

/**
 * Such a list is found by the head of its column on `_lists`, never by its words: people may add their own.
 *
 * @example suggestionsId({ system: '1.1', stage: 3 }) // "suggest:1.1:3"
 */
export function suggestionsId({ system, stage }: Pick<CommentSuggestions, 'system' | 'stage'>): string {
  return `suggest:${system}:${stage}`;
}

export function suggestionsList(suggestions: CommentSuggestions): AnswerList {
  return { id: suggestionsId(suggestions), entries: suggestions.entries };
}

/** What a column of `_lists` suggests, by its head; `null` for the head of any other list. */
export function readSuggestionsId(head: string): Pick<CommentSuggestions, 'system' | 'stage'> | null {
  const [, system, stage] = /^suggest:(\d\.\d):(\d)$/.exec(head) ?? [];
  return system === undefined ? null : { system, stage: Number(stage) };
}
