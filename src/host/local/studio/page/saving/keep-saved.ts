import type { Reply, SaveReply } from '../../studio-protocol';
import type { SaveState } from '../studio-state';

export interface SavingPorts {
  /** The workbook as text, with every formula calculated. */
  takeText(): Promise<string>;
  send(text: string, version: string | null): Promise<Reply<SaveReply>>;
  show(state: SaveState): void;
}

export interface Saving {
  /** Something changed; it is saved after a pause, and at the latest when changes have gone on for a while. */
  changed(): void;
  /** Saves now what is not saved; resolves when done. */
  flush(): Promise<void>;
  /** True while something on the screen is not on the disk. */
  pending(): boolean;
  /** Stops saving: the work belongs to another window or another file. */
  stop(): void;
}

/** Milliseconds: a pause after which work is saved, the longest time work stays unsaved, and before another try. */
export const SAVE_PACE = { pause: 1500, longest: 8000, retry: 10_000 };

/**
 * Keeps the file as new as the screen: one save at a time, each made from the version that the last one left.
 *
 * @param version version of the file that was loaded, `null` when there was none
 */
export function keepSaved(ports: SavingPorts, version: string | null, pace = SAVE_PACE): Saving {
  let current = version;
  let dirty = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let running: Promise<void> | null = null;

  const saveOnce = async () => {
    dirty = false;
    since = null;
    ports.show({ kind: 'saving' });
    const reply = await ports.send(await ports.takeText(), current);
    if (stopped) return;
    if (reply.ok) {
      current = reply.value.version;
      ports.show(dirty ? { kind: 'waiting' } : { kind: 'saved' });
      return;
    }
    dirty = true;
    ports.show({ kind: 'failed', problem: reply.error });
    // A file that changed underneath, or another window's: trying again would not help, a person has to choose.
    if (reply.error.code === 'changedUnderneath' || reply.error.code === 'notWriter') stop();
    else schedule(pace.retry);
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running ??= saveOnce().finally(() => {
      running = null;
    });
    return running;
  };
  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run().then(() => dirty && !timer && !stopped && schedule(pace.pause)), delay);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };

  return {
    changed() {
      if (stopped) return;
      dirty = true;
      since ??= Date.now();
      if (!running) ports.show({ kind: 'waiting' });
      schedule(Math.max(0, Math.min(pace.pause, since + pace.longest - Date.now())));
    },
    async flush() {
      if (running) await running;
      if (dirty && !stopped) await run();
    },
    pending: () => dirty || running !== null,
    stop,
  };
}
