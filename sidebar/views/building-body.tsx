import { Meter } from '../parts/meter';
import { Notice } from '../parts/notice';
import type { BuildingView } from '../state/state';
import { builtWords } from '../text/built-words';

/** True progress: sheets done of all, and the name of the step. */
export function BuildingBody({ view }: { readonly view: BuildingView }) {
  const { job, phase, error } = view;
  const words = builtWords(job);
  return (
    <>
      <Meter label="Построение листов" value={job.done} total={job.total} words={words} />
      <p role="status">
        <strong>{words}.</strong> {phase === 'running' && !job.finished ? `Сейчас: ${job.step}` : job.step}
      </p>
      {phase === 'running' && (
        <p class="hint">
          Не закрывайте панель: она ведёт построение. Работать на других листах можно. Новые листы появятся все сразу,
          когда всё закончится. Если остановить, построенное будет убрано.
        </p>
      )}
      {phase === 'stopping' && <p class="hint">Начатый лист будет закончен, затем построенное уберётся.</p>}
      {phase === 'broken' && error && (
        <Notice tone="error">
          <p>{error.sentence}</p>
          <p>{error.next}</p>
        </Notice>
      )}
      {phase === 'broken' && <KeptWords />}
    </>
  );
}

/** What is kept after a break, and what the two ways on mean. */
export function KeptWords() {
  return (
    <ul class="plain">
      <li>Построенные листы сохранены, ваши данные не изменились.</li>
      <li>«Продолжить» достроит остальные листы.</li>
      <li>«Отменить» уберёт только то, что построено в этот раз.</li>
    </ul>
  );
}
