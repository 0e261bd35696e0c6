import type { Ailment } from '../../src/doctor/ailment';
import { CellButton } from '../parts/cell-button';
import { Choice } from '../parts/choice';
import type { Event } from '../state/event';

interface Props {
  readonly ailment: Ailment;
  /** Whether it is ticked to be mended; `null` where only the person can mend it. */
  readonly chosen: boolean | null;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One thing broken: what was found, what the repair will do or what the person does, and the way to the place. */
export function AilmentItem({ ailment, chosen, busy, dispatch }: Props) {
  const { id, sentence, will, next, cell, sheetName } = ailment;
  return (
    <li class="card">
      {chosen === null ? (
        <p>{sentence}</p>
      ) : (
        <Choice
          type="checkbox"
          name="repair"
          value={id}
          checked={chosen}
          onChoose={() => dispatch({ type: 'choose-repair', id })}
          title={sentence}
        >
          {will && <span class="hint">{`Починка: ${will}`}</span>}
        </Choice>
      )}
      <p class="hint">{next}</p>
      {cell && (
        <CellButton cell={cell} busy={busy} dispatch={dispatch} class="link">
          {`Показать на листе «${sheetName}»`}
        </CellButton>
      )}
    </li>
  );
}
