import { ChoiceFold } from '../parts/choice-fold';
import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import type { Desk } from '../state/state';

interface Props {
  readonly desk: Desk;
  /** Where the choice is kept, see `Desk.look`. */
  readonly at: string;
  /** How much there is of a system, in words; null keeps it out of the choice. '' is the workbook itself. */
  readonly count: (system: string) => string | null;
  readonly dispatch: (event: Event) => void;
}

/** Everything; the number of a system stands for itself, and the workbook's own part for the word «книга». */
export const ALL = '';
const BOOK = 'книга';

/** True for what belongs to the chosen system. */
export function isChosen(system: string, choice: string | undefined): boolean {
  return !choice || (choice === BOOK ? system === '' : system === choice);
}

/** Shows one system at a time; systems without anything are not offered. */
export function SystemFilter({ desk, at, count, dispatch }: Props) {
  const titles = desk.overview.systems;
  const options = ['', ...titles.map(({ system }) => system)].flatMap((system) => {
    const hint = count(system);
    return hint === null ? [] : [{ value: system || BOOK, title: systemTitle(system, titles), hint }];
  });
  if (options.length < 2) return null;
  return (
    <ChoiceFold
      name={at}
      label="Система"
      options={[{ value: ALL, title: 'все' }, ...options]}
      value={desk.look[at] ?? ALL}
      onChoose={(value) => dispatch({ type: 'look', at, value })}
    />
  );
}
