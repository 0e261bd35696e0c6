import type { Event } from '../state/event';
import type { Request } from '../state/state';
import { formatTime } from '../text/format-time';

interface Props {
  readonly request: Request;
  /** When the numbers were read, in milliseconds. */
  readonly at: number;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** As of when the numbers are, and a way to read them again. */
export function RefreshLine({ request, at, busy, dispatch }: Props) {
  const again = { type: 'ask', request, done: 'Данные прочитаны заново.', goTo: null } as const;
  return (
    <p class="hint refresh">
      {`По данным на ${formatTime(new Date(at).toISOString(), Date.now())}. `}
      <button type="button" class="link" aria-disabled={busy} onClick={() => dispatch(again)}>
        Обновить
      </button>
    </p>
  );
}
