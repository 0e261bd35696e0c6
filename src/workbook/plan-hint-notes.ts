import type { HintGroup } from '../catalog/cycle-hints';
import type { FoundHints } from '../catalog/find-hints';
import { SCORE_ROWS, scoreColumn } from './score-layout';
import type { CellNote } from './sheet-plan';
import type { SystemOfRubric } from './workbook-context';

/** A note is read at a glance; the rest stands in the panel. */
const SHOWN = 12;

/**
 * Notes of an «Оценка» sheet as it is laid: at the first row of each component, what one municipality's order has for
 * it. The note stands in the column of the component, where nobody types.
 */
export function planHintNotes({ positions }: SystemOfRubric, hints: FoundHints | null): CellNote[] {
  if (!hints) return [];
  return positions.flatMap(({ stage }, index) => {
    const group = hints.stages.get(stage);
    if (!group || positions[index - 1]?.stage === stage) return [];
    return [{ row: SCORE_ROWS.first + index, column: scoreColumn('stage'), text: sayHints(group, hints.source) }];
  });
}

function sayHints({ title, items }: HintGroup, source: string): string {
  const lines = items.slice(0, SHOWN).map(({ text, detail }) => `• ${detail === '' ? text : `${text}. ${detail}`}`);
  const left = items.length - lines.length;
  return [
    `Подсказка, не требование. ${title} в приказе другого муниципалитета:`,
    ...lines,
    ...(left > 0 ? [`… и ещё ${left}: весь список в панели дополнения.`] : []),
    source,
  ].join('\n');
}
