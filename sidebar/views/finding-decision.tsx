import type { Finding } from '../../src/completeness/finding';
import type { Event } from '../state/event';
import type { Desk } from '../state/state';
import { formatTime } from '../text/format-time';
import { ACCEPTING, AcceptForm, REASON } from './accept-form';

interface Props {
  readonly finding: Finding;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** What a person decides about a finding: let it be with a reason, or take that back. */
export function FindingDecision({ finding, desk, busy, dispatch }: Props) {
  const { id, accepted } = finding;
  if (accepted) {
    const takeBack: Event = {
      type: 'ask',
      request: { name: 'finding.unaccept', payload: { id } },
      done: 'Замечание снова открыто.',
      goTo: null,
    };
    return (
      <div class="finding-next">
        <p class="accepted">{`Принято ${formatTime(accepted.at, Date.now())}: ${accepted.reason}`}</p>
        <button type="button" class="link" aria-disabled={busy} onClick={() => dispatch(takeBack)}>
          Снова открыть
        </button>
      </div>
    );
  }
  if (desk.look[ACCEPTING] === id) {
    return <AcceptForm finding={finding} reason={desk.look[REASON] ?? ''} busy={busy} dispatch={dispatch} />;
  }
  const begin = () => {
    dispatch({ type: 'look', at: REASON, value: '' });
    dispatch({ type: 'look', at: ACCEPTING, value: id });
  };
  return (
    <p class="links finding-next">
      {finding.repair !== null && (
        <button type="button" class="link" onClick={() => dispatch({ type: 'show-page', page: 'doctor', of: '' })}>
          Починить
        </button>
      )}
      <button type="button" class="link" onClick={begin}>
        Принять с причиной
      </button>
    </p>
  );
}
