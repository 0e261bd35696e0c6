import type { FrameworkOffer } from '../../src/actions/calls';
import { Choice } from '../parts/choice';
import { FrameworkChoice } from '../parts/framework-choice';
import { Notice } from '../parts/notice';
import type { Event } from '../state/event';
import type { CreateView, Level } from '../state/state';
import { FileFramework } from './file-framework';

interface Props {
  readonly view: CreateView;
  readonly dispatch: (event: Event) => void;
}

const LEVELS: readonly { id: Level; title: string; about: string }[] = [
  { id: 'municipality', title: 'Муниципалитет', about: 'МОУО, муниципальная методическая служба' },
  { id: 'region', title: 'Субъект РФ', about: 'региональный орган управления, РЦОКО' },
];

/** Whose level first, then the frameworks: those of the level, below them the others with a warning, last a file. */
export function FrameworkStep({ view, dispatch }: Props) {
  const { draft, frameworks } = view;
  const own = frameworks.filter((offer) => offer.level === draft.level);
  const others = frameworks.filter((offer) => offer.level !== draft.level);
  const draw = (offer: FrameworkOffer) => (
    <FrameworkChoice key={offer.id} value={offer.id} offer={offer} draft={draft} dispatch={dispatch} />
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
        <FileFramework view={view} dispatch={dispatch} />
      </fieldset>
    </>
  );
}
