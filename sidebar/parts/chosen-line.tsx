import { formatNumber } from '../../src/summary/format-number';
import { countChosen } from '../state/count-chosen';
import type { CreateView } from '../state/state';
import { countWords } from '../text/count-words';

/** What the new workbook will come to. */
export function ChosenLine({ view }: { readonly view: CreateView }) {
  const { systems, positions, maximum } = countChosen(view);
  return (
    <p class="sum" role="status" aria-label="Выбрано">
      {`${countWords(systems, 'system')}, ${countWords(positions, 'position')}, максимум ${formatNumber(maximum)}`}
    </p>
  );
}
