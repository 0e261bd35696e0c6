import type { FrameworkOffer } from '../../src/actions/calls';
import { formatNumber } from '../../src/summary/format-number';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import type { Event } from '../state/event';
import type { CreateView, Level } from '../state/state';
import { countWords } from '../text/count-words';

interface Props {
  readonly view: CreateView;
  readonly dispatch: (event: Event) => void;
}

const LEVELS: readonly { id: Level; title: string; about: string }[] = [
  { id: 'municipality', title: 'Муниципалитет', about: 'МОУО, муниципальная методическая служба' },
  { id: 'region', title: 'Субъект РФ', about: 'региональный орган управления, РЦОКО' },
];

/** Whose level first, then the frameworks: those of the level, and below them the others with a warning. */
export function FrameworkStep({ view, dispatch }: Props) {
  const { draft, frameworks } = view;
  const own = frameworks.filter((offer) => offer.level === draft.level);
  const others = frameworks.filter((offer) => offer.level !== draft.level);
  const draw = (offer: FrameworkOffer) => (
    <Choice
      key={offer.id}
      type="radio"
      name="framework"
      value={offer.id}
      checked={offer.id === draft.framework}
      onChoose={() => dispatch({ type: 'choose-framework', framework: offer.id })}
      title={offer.title}
    >
      <span class="hint">
        {`${countWords(offer.systems.length, 'system')}, ${countWords(offer.positions, 'position')}, максимум ${formatNumber(offer.maximum)}`}
      </span>
      {offer.level !== draft.level && offer.foreignNotice && <span class="caution">{offer.foreignNotice}</span>}
      {offer.notice && <span class="caution">{offer.notice}</span>}
    </Choice>
  );
  return (
    <>
      {view.leftovers && (
        <Notice tone="warning">
          В таблице остались листы прерванного построения. Новое построение их уберёт, ваши листы не изменятся.
        </Notice>
      )}
      <fieldset>
        <legend>Чья это таблица</legend>
        {LEVELS.map((level) => (
          <Choice
            key={level.id}
            type="radio"
            name="level"
            value={level.id}
            checked={level.id === draft.level}
            onChoose={() => dispatch({ type: 'choose-level', level: level.id })}
            title={level.title}
          >
            <span class="hint">{level.about}</span>
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>Методика</legend>
        {own.map(draw)}
        {others.length > 0 && <p class="sub">Методика другого уровня</p>}
        {others.map(draw)}
      </fieldset>
    </>
  );
}
