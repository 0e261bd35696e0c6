import { findHints } from '../catalog/find-hints';
import { type CommentSuggestions, SUGGESTED_STAGES } from '../workbook/comment-suggestions';
import { fillText } from './fill-text';

/**
 * What «Комментарий» offers, from the same order as the hints: also what the rubric says itself, because here it is to be
 * chosen and not read. A system or component of which the order says nothing has no list.
 *
 * @param framework id; a region's own goes by the id before the plus
 * @param passport fields of «Паспорт» by key
 */
export function suggestComments(
  framework: string,
  systems: readonly string[],
  passport: Readonly<Record<string, string>>,
): CommentSuggestions[] {
  return systems.flatMap((system) => {
    const found = findHints(framework, system);
    return SUGGESTED_STAGES.flatMap((stage): CommentSuggestions[] => {
      const items = found?.stages.get(stage)?.items ?? [];
      const entries = [...new Set(items.map(({ text }) => fillText(text, passport)))];
      return entries.length > 0 ? [{ system, stage, entries }] : [];
    });
  });
}
