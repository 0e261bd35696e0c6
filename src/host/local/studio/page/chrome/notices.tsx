import type { Notice, ToastMessage } from '../studio-state';

/** Strips above the grid. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <>
      {notices.map((notice) => (
        <div class={`notice notice-${notice.kind}`} role="status" key={notice.text}>
          <p title={notice.details}>{notice.text}</p>
          {notice.action && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          {notice.close && (
            <button type="button" class="cross" aria-label="Скрыть сообщение" onClick={notice.close}>
              ×
            </button>
          )}
        </div>
      ))}
    </>
  );
}

/** Short messages at the bottom that go by themselves, as Google's toasts. */
export function Toasts({ toasts }: { toasts: readonly ToastMessage[] }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, title, text }) => (
        <div class="toast" key={id}>
          {title && <strong>{title}</strong>}
          <span>{text}</span>
        </div>
      ))}
    </div>
  );
}
