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
  /** Windows that came while another one was there: a reloaded page comes a moment before its former self goes. */
  const newcomers = new Set<string>();
  let writer: string | null = null;
  let handedOver: (() => void) | null = null;

  const appoint = (id: string) => {
    newcomers.delete(id);
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
      else if (writer === id) tell('writer');
      else {
        newcomers.add(id);
        setTimeout(() => {
          if (newcomers.delete(id)) tell('reader');
        }, patience);
      }
      return () => {
        // A window that lost its line and came back has a newer one: the end of the old one means nothing.
        if (windows.get(id) !== tell) return;
        windows.delete(id);
        newcomers.delete(id);
        if (writer !== id) return;
        writer = null;
        if (handedOver) handedOver();
        else for (const newcomer of [...newcomers].slice(0, 1)) appoint(newcomer);
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
