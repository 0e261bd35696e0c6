import type { WindowNews } from '../studio-protocol';

/** Lets exactly one window of the studio save: two windows that both save would overwrite each other's answers. */
export interface WindowDesk {
  /** A window opened; `tell` reaches it until the returned function is called. */
  join(id: string, tell: (news: WindowNews) => void): () => void;
  isWriter(id: string): boolean;
  /** The window takes the work over; resolves when the one before has saved, or did not answer in time. */
  takeOver(id: string): Promise<void>;
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
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience * 3);
          handedOver = () => {
            clearTimeout(timer);
            resolve();
          };
          windows.get(before)?.('hand-over');
        });
        handedOver = null;
        windows.get(before)?.('reader');
      }
      appoint(id);
    },
    release(id) {
      if (writer !== id) return;
      writer = null;
      handedOver?.();
    },
  };
}
