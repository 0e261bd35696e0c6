import { Meter } from '../parts/meter';
import type { ForeignJobView } from '../state/state';
import { builtWords } from '../text/built-words';
import { formatTime } from '../text/format-time';
import { KeptWords } from './building-body';

/** Somebody else (or another window) builds this workbook, or began to and went away. */
export function ForeignJobBody({ view }: { readonly view: ForeignJobView }) {
  const words = builtWords(view.job);
  const until = formatTime(view.leaseUntil, view.readAt);
  return (
    <>
      {view.expired ? (
        <p>Кто-то начал строить листы в этой таблице и не закончил. Теперь это можете сделать вы.</p>
      ) : (
        <p>
          Листы строит другой человек или другое окно. Место занято до <strong>{until}</strong>: посмотрите снова после
          этого времени. Если построение к тому времени прервётся, его можно будет продолжить отсюда.
        </p>
      )}
      <Meter label="Построение листов" value={view.job.done} total={view.job.total} words={words} />
      <p>
        <strong>{words}.</strong> {view.job.step}
      </p>
      {view.expired && <KeptWords />}
    </>
  );
}
