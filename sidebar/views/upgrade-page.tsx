import type { UpgradePayload } from '../../src/actions/payload-schema';
import { Choice } from '../parts/choice';
import type { Page, PageProps } from './page';

const LOOK = 'upgrade.choice';

/** What a person may choose, and the call it becomes. */
const CHOICES = {
  version: {
    payload: { rubric: 'shipped', year: 'same' },
    title: 'Новая редакция методики',
    hint: 'Ответы останутся у своих позиций. Изменятся только позиции, которые изменила методика.',
  },
  'last-year': {
    payload: { rubric: 'same', year: 'last-year' },
    title: 'Новый год, ответы рядом',
    hint: 'Ответы перейдут в столбец «Прошлый год», графа «Самооценка» станет пустой. Документы останутся.',
  },
  clear: {
    payload: { rubric: 'same', year: 'clear' },
    title: 'Новый год, ответы заново',
    hint: 'Графа «Самооценка» станет пустой. Документы, пункты и комментарии останутся.',
  },
} as const satisfies Record<string, { payload: UpgradePayload; title: string; hint: string }>;

type ChoiceName = keyof typeof CHOICES;

/** The call of a choice; anything else is the first one. */
export function upgradePayload(of: string): UpgradePayload {
  return CHOICES[nameOf(of)].payload;
}

function nameOf(of: string | undefined): ChoiceName {
  return of !== undefined && of in CHOICES ? (of as ChoiceName) : 'version';
}

/** The way to a newer rubric or to the next year: first the choice, then what it changes. */
export const upgradePage: Page = {
  title: 'Обновление и новый год',
  about: 'Новая редакция методики, следующий отчётный год',
  actions: (desk) => [
    ['Показать, что изменится', { type: 'show-page', page: 'upgradeReport', of: nameOf(desk.look[LOOK]) }, 'primary'],
    ['Сохранённые копии', { type: 'show-page', page: 'copies', of: '' }],
  ],
  Body: UpgradeBody,
};

function UpgradeBody({ desk, dispatch }: PageProps) {
  const chosen = nameOf(desk.look[LOOK]);
  return (
    <>
      <p>Сначала вы увидите, что изменится и как это скажется на баллах. До этого в книге ничего не поменяется.</p>
      <fieldset>
        <legend>Что сделать</legend>
        {Object.entries(CHOICES).map(([name, { title, hint }]) => (
          <Choice
            key={name}
            type="radio"
            name="upgrade"
            value={name}
            checked={name === chosen}
            onChoose={() => dispatch({ type: 'look', at: LOOK, value: name })}
            title={title}
          >
            <span class="hint">{hint}</span>
          </Choice>
        ))}
      </fieldset>
    </>
  );
}
