import { useEffect, useRef } from 'preact/hooks';
import { FRAME_SANDBOX, type FramePorts, serveFrame, withScriptShim } from '../addon/serve-frame';
import type { HtmlPage } from '../studio-state';

/** Google's sidebar: 300 pixels, a title, a cross, and the add-on's page in a frame of its own. */
export function SidePanel({ page, shim, ports }: { page: HtmlPage; shim: string; ports: FramePorts }) {
  return (
    <aside class="side" aria-label={page.title}>
      <div class="side-head">
        <h2>{page.title}</h2>
        <button type="button" class="cross" aria-label="Закрыть боковую панель" title="Закрыть" onClick={ports.close}>
          ×
        </button>
      </div>
      <HtmlFrame page={page} shim={shim} ports={ports} />
    </aside>
  );
}

/** A page of the add-on. It cannot reach the studio except by the messages of `google.script`. */
export function HtmlFrame({ page, shim, ports }: { page: HtmlPage; shim: string; ports: FramePorts }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    const stop = serveFrame(frame.current, ports);
    frame.current.srcdoc = withScriptShim(page.html, shim);
    return stop;
  }, [page.html, shim, ports]);
  return <iframe ref={frame} title={page.title} sandbox={FRAME_SANDBOX} />;
}
