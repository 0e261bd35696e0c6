import type { Cover } from '../studio-state';

/** Covers the work while it is being prepared, or when a person must decide before it can go on. */
export function CoverCard({ cover }: { cover: Cover }) {
  if (cover.kind === 'progress') {
    return (
      <div class="cover">
        <div class="card" role="status">
          <p>{cover.text}</p>
          {cover.total > 0 && (
            <>
              <progress max={cover.total} value={cover.done} aria-label="Готово" />
              <p class="card-count">
                {cover.done} из {cover.total}
              </p>
            </>
          )}
        </div>
      </div>
    );
  }
  return (
    <div class="cover">
      <div class="card" role="alert">
        <h2>{cover.problem.sentence}</h2>
        <p>{cover.problem.next}</p>
        <div class="dialog-buttons">
          {cover.actions.map(({ label, run }, index) => (
            <button type="button" key={label} class={index === 0 ? 'primary' : ''} onClick={run}>
              {label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
