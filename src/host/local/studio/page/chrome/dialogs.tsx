import { useEffect, useRef } from 'preact/hooks';
import type { FramePorts } from '../addon/serve-frame';
import type { DialogRequest, HtmlPage } from '../studio-state';
import { HtmlFrame } from './side-panel';

/** A message or question; the browser's own dialog keeps the focus inside and gives it back. */
export function QuestionDialog({ request }: { request: DialogRequest }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const answer = (value: string) => {
    box.current?.close();
    request.answered(value);
  };
  return (
    <dialog
      class="dialog"
      ref={box}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        answer(request.escape);
      }}
    >
      <h2 id="dialog-title">{request.title}</h2>
      <p class="dialog-text">{request.text}</p>
      <div class="dialog-buttons">
        {request.buttons.map((button, index) => (
          <button
            type="button"
            key={button.answer}
            class={index === 0 ? 'primary' : ''}
            onClick={() => answer(button.answer)}
          >
            {button.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}

/** A dialog whose page is the add-on's own. */
export function HtmlDialog({ page, shim, ports }: { page: HtmlPage; shim: string; ports: FramePorts }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const size = { width: `${page.width ?? 600}px`, height: `${page.height ?? 400}px` };
  return (
    <dialog class="dialog dialog-html" ref={box} aria-label={page.title} onClose={ports.close}>
      <div class="side-head">
        <h2>{page.title}</h2>
        <button type="button" class="cross" aria-label="Закрыть окно" onClick={ports.close}>
          ×
        </button>
      </div>
      <div class="dialog-frame" style={size}>
        <HtmlFrame page={page} shim={shim} ports={ports} />
      </div>
    </dialog>
  );
}
