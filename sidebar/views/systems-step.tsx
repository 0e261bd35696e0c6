import { formatNumber } from '../../src/summary/format-number';
import { Choice } from '../parts/choice';
import { chosenFramework } from '../state/count-chosen';
import type { Event } from '../state/event';
import type { CreateView } from '../state/state';
import { countWords } from '../text/count-words';

interface Props {
  readonly view: CreateView;
  readonly dispatch: (event: Event) => void;
}

/** The systems of the framework under their mechanisms; all are taken until the person unticks some. */
export function SystemsStep({ view, dispatch }: Props) {
  const offer = chosenFramework(view);
  if (!offer) return null;
  return (
    <>
      <p>Для каждой отмеченной системы будет построен лист с позициями оценивания.</p>
      <p class="links">
        <button type="button" class="link" onClick={() => dispatch({ type: 'choose-all-systems' })}>
          Выбрать все
        </button>
        <button type="button" class="link" onClick={() => dispatch({ type: 'choose-no-systems' })}>
          Снять все
        </button>
      </p>
      {offer.mechanisms.map((mechanism) => (
        <fieldset key={mechanism.number}>
          <legend>{`${mechanism.number}. ${mechanism.title}`}</legend>
          {offer.systems
            .filter((system) => system.number.startsWith(`${mechanism.number}.`))
            .map((system) => (
              <Choice
                key={system.number}
                type="checkbox"
                name="system"
                value={system.number}
                checked={view.draft.systems.includes(system.number)}
                onChoose={() => dispatch({ type: 'toggle-system', system: system.number })}
                title={`${system.number} ${system.title}`}
              >
                <span class="hint">
                  {`${countWords(system.positions, 'position')}, максимум ${formatNumber(system.maximum)}`}
                </span>
              </Choice>
            ))}
        </fieldset>
      ))}
    </>
  );
}
