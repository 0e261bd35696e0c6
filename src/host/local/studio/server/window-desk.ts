import type { WindowNews } from '../studio-protocol';

/** Lets exactly one window of the studio save: two windows that both save would overwrite each other's answers. */
export interface WindowDesk {
  /** A window opened; `tell` reaches it until the returned function is called. */
  join(id: string, tell: (news: WindowNews) => void): () => void;
  isWriter(id: string): boolean;
  /** The window takes the work over; resolves when the one before has saved, or did not answer in time. */
  takeOver(id: string): Promise<void>;
  /** The studio is being closed: resolves when the window that saves has saved, or did not answer in time. */
  askToSave(): Promise<void>;
  /** The window has saved and gives the work up. */
  release(id: string): void;
}

/** @param patience milliseconds: how long a reloading window may be away, and how long a hand-over may take */
export function openWindowDesk(patience: number): WindowDesk {
  const windows = new Map<string, (news: WindowNews) => void>();
  let writer: string | null = null;
  let handedOver: (() => void) | null = null;

  const appoint = (id: string) => {
    writer = id;
    windows.get(id)?.('writer');
  };

  const handOver = async (id: string) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience * 3);
      handedOver = () => {
        clearTimeout(timer);
        resolve();
      };
      windows.get(id)?.('hand-over');
    });
    handedOver = null;
  };

  return {
    join(id, tell) {
      windows.set(id, tell);
      if (writer === null) appoint(id);
      else {
        // A page that is being reloaded leaves a moment after its successor came: wait before calling it a second window.
        setTimeout(() => {
          if (!windows.has(id) || writer === id) return;
          if (writer === null) appoint(id);
          else tell('reader');
        }, patience);
      }
      return () => {
        // A window that lost its line and came back has a newer one: the end of the old one means nothing.
        if (windows.get(id) !== tell) return;
        windows.delete(id);
        if (writer === id) {
          writer = null;
          handedOver?.();
        }
      };
    },
    isWriter: (id) => writer === id,
    async takeOver(id) {
      if (writer !== null && writer !== id) {
        const before = writer;
        await handOver(before);
        windows.get(before)?.('reader');
      }
      appoint(id);
    },
    async askToSave() {
      if (writer !== null) await handOver(writer);
    },
    release(id) {
      if (writer !== id) return;
      writer = null;
      handedOver?.();
    },
  };
}
