import type { JobProgress } from '../../src/actions/calls';
import { Meter } from '../parts/meter';
import { Notice } from '../parts/notice';
import type { BuildingView } from '../state/state';
import { builtWords } from '../text/built-words';
import { jobWords } from '../text/job-words';

/** True progress: sheets done of all, and the name of the step. */
export function BuildingBody({ view }: { readonly view: BuildingView }) {
  const { job, phase, error } = view;
  const words = builtWords(job);
  const said = jobWords(job);
  return (
    <>
      <Meter label={said.meter} value={job.done} total={job.total} words={words} />
      <p role="status">
        <strong>{words}.</strong> {phase === 'running' && !job.finished ? `Сейчас: ${job.step}` : job.step}
      </p>
      {phase === 'running' && <p class="hint">{said.running}</p>}
      {phase === 'stopping' && <p class="hint">{said.stopping}</p>}
      {phase === 'broken' && error && (
        <Notice tone="error">
          <p>{error.sentence}</p>
          <p>{error.next}</p>
        </Notice>
      )}
      {phase === 'broken' && <KeptWords job={job} />}
    </>
  );
}

/** What is kept after a break, and what the two ways on mean. */
export function KeptWords({ job }: { readonly job: JobProgress }) {
  return (
    <ul class="plain">
      {jobWords(job).kept.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
