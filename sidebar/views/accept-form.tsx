import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../src/completeness/finding';
import type { Event } from '../state/event';

interface Props {
  readonly finding: Finding;
  readonly reason: string;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** Where the reason that is being typed is kept, see `Desk.look`; the finding it is for stands beside it. */
export const ACCEPTING = 'findings.accepting';
export const REASON = 'findings.reason';

/** Asks why a finding may stay; without a reason nothing is accepted. */
export function AcceptForm({ finding, reason, busy, dispatch }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const given = reason.trim();
  const accept = () => {
    if (busy || given === '') return field.current?.focus();
    const { id, sentence } = finding;
    dispatch({
      type: 'ask',
      request: { name: 'finding.accept', payload: { id, sentence, reason: given } },
      done: 'Причина записана. Замечание останется в списке принятых.',
      goTo: null,
    });
  };
  return (
    <div class="field accept" ref={form}>
      <label for="accept-reason">Почему это можно оставить</label>
      <textarea
        id="accept-reason"
        ref={field}
        rows={3}
        maxLength={300}
        required
        aria-describedby="accept-hint"
        value={reason}
        onInput={(event) => dispatch({ type: 'look', at: REASON, value: event.currentTarget.value })}
      />
      <p class="hint" id="accept-hint">
        Причину увидит эксперт: она стоит рядом с замечанием. Не пишите имён людей.
      </p>
      <p class="links">
        <button type="button" class="small" aria-disabled={busy || given === ''} onClick={accept}>
          Принять
        </button>
        <button type="button" class="small" onClick={() => dispatch({ type: 'look', at: ACCEPTING, value: '' })}>
          Отмена
        </button>
      </p>
    </div>
  );
}
