/** What a frame's page may ask of the studio. */
export interface FramePorts {
  /** Runs a function of the script; arguments and value as JSON. Rejects with the script's error. */
  run(name: string, args: string): Promise<string | undefined>;
  close(): void;
  focusGrid(): void;
  save(): void;
  /** Gives the keyboard to the next part of the page. */
  leave(): void;
  resize(side: 'width' | 'height', pixels: number): void;
}

/** Sandbox of Google's sidebar less `allow-same-origin`: the page never reaches the studio but by messages. */
export const FRAME_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/**
 * Puts the `google.script` shim before everything else of a page; the page's own bytes stay as they are.
 *
 * @param html a page as `HtmlService` made it
 * @param shim text of the bundled shim
 */
export function withScriptShim(html: string, shim: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype}<script>${shim}</script>${html.slice(doctype.length)}`;
}

/**
 * Answers the messages of one frame.
 *
 * @returns the way to stop
 */
export function serveFrame(frame: HTMLIFrameElement, ports: FramePorts): () => void {
  const answer = async (id: number, name: string, args: string) => {
    let reply: Record<string, unknown>;
    try {
      reply = { reply: id, ok: true, json: await ports.run(name, args) };
    } catch (error) {
      reply = { reply: id, ok: false, error: error instanceof Error ? error.message : String(error) };
    }
    // The frame's origin is opaque, so there is no origin to name; nobody else can hold this window.
    frame.contentWindow?.postMessage(reply, '*');
  };
  const hear = (event: MessageEvent<Record<string, unknown>>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'object' || event.data === null) return;
    const { run, name, args, host, value } = event.data;
    if (typeof run === 'number' && typeof name === 'string' && typeof args === 'string') void answer(run, name, args);
    else if (host === 'close') ports.close();
    else if (host === 'focus') ports.focusGrid();
    else if (host === 'save') ports.save();
    else if (host === 'region') ports.leave();
    else if (host === 'setWidth' && typeof value === 'number') ports.resize('width', value);
    else if (host === 'setHeight' && typeof value === 'number') ports.resize('height', value);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}
