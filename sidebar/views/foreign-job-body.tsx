import { Meter } from '../parts/meter';
import type { ForeignJobView } from '../state/state';
import { builtWords } from '../text/built-words';
import { formatTime } from '../text/format-time';
import { jobWords } from '../text/job-words';
import { KeptWords } from './building-body';

/** Somebody else (or another window) builds this workbook, or began to and went away. */
export function ForeignJobBody({ view }: { readonly view: ForeignJobView }) {
  const words = builtWords(view.job);
  const said = jobWords(view.job);
  const until = formatTime(view.leaseUntil, view.readAt);
  return (
    <>
      {view.expired ? (
        <p>{said.left}</p>
      ) : (
        <p>
          {said.foreign} Место занято до <strong>{until}</strong>: посмотрите снова после этого времени. Если работа к
          тому времени прервётся, её можно будет продолжить отсюда.
        </p>
      )}
      <Meter label={said.meter} value={view.job.done} total={view.job.total} words={words} />
      <p>
        <strong>{words}.</strong> {view.job.step}
      </p>
      {view.expired && <KeptWords job={view.job} />}
    </>
  );
}
