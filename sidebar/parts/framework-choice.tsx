import type { ComponentChildren } from 'preact';
import type { FrameworkOffer } from '../../src/actions/calls';
import { formatNumber } from '../../src/summary/format-number';
import type { Event } from '../state/event';
import type { Draft } from '../state/state';
import { countWords } from '../text/count-words';
import { Choice } from './choice';

interface Props {
  /** What the draft calls it. */
  readonly value: string;
  readonly offer: FrameworkOffer;
  readonly draft: Draft;
  readonly dispatch: (event: Event) => void;
  readonly children?: ComponentChildren;
}

/** A framework to choose: what it comes to, and what has to be known before it is taken. */
export function FrameworkChoice({ value, offer, draft, dispatch, children }: Props) {
  return (
    <Choice
      type="radio"
      name="framework"
      value={value}
      checked={value === draft.framework}
      onChoose={() => dispatch({ type: 'choose-framework', framework: value })}
      title={offer.title}
    >
      {children}
      <span class="hint">
        {`${countWords(offer.systems.length, 'system')}, ${countWords(offer.positions, 'position')}, максимум ${formatNumber(offer.maximum)}`}
      </span>
      {offer.level !== draft.level && offer.foreignNotice && <span class="caution">{offer.foreignNotice}</span>}
      {offer.notice && <span class="caution">{offer.notice}</span>}
    </Choice>
  );
}
