import type { Overview } from '../../src/actions/calls';
import { formatNumber } from '../../src/summary/format-number';
import type { Event } from '../state/event';
import { openSheet } from '../state/open-sheet';
import { MeterBar } from './meter';

interface Props {
  readonly deliverables: NonNullable<Overview['deliverables']>;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** How far the expected results are, in all and by year; pressing it opens their sheet. */
export function DeliverablesRow({ deliverables, busy, dispatch }: Props) {
  const { sheetId, done, proved, expected, cancelled, unclear, years } = deliverables;
  const outOf = (part: number, whole: number) => `${formatNumber(part)} из ${formatNumber(whole)}`;
  return (
    <button
      type="button"
      class="row"
      aria-disabled={busy}
      onClick={() => dispatch(openSheet(sheetId, 'лист «Ожидаемые результаты»'))}
    >
      <span class="row-title">Ожидаемые результаты</span>
      <MeterBar value={done} total={expected} />
      <span class="row-facts">{`Выполнено: ${outOf(done, expected)}. С документом: ${outOf(proved, done)}.`}</span>
      <span class="row-facts">
        {`${years.map((one) => `${one.year}: ${outOf(one.done, one.expected)}`).join('; ')}. `}
        {cancelled > 0 && `Отменено: ${formatNumber(cancelled)}. `}
        {unclear > 0 && <span class="caution">{`Статус не из списка: ${formatNumber(unclear)}.`}</span>}
      </span>
    </button>
  );
}
