import { addNumbers } from '../../src/scoring/add-numbers';
import { LongList } from '../parts/long-list';
import { Notice } from '../parts/notice';
import { RefreshLine } from '../parts/refresh-line';
import { lastAnswer } from '../state/last-answer';
import { openCellOf } from '../state/open-cell-of';
import { countWords } from '../text/count-words';
import { GAP_RULE } from '../text/gap-words';
import { GapStepItem } from './gap-step-item';
import type { Page, PageProps } from './page';
import { isChosen, SystemFilter } from './system-filter';

const REQUEST = { name: 'gaps.read', payload: {} } as const;
const LOOK = 'gaps.system';

/** Most points for least work. */
export const gapsPage: Page = {
  title: 'Где добрать баллы',
  about: 'Больше баллов за меньшую работу',
  read: () => REQUEST,
  actions: (desk) => {
    const first = lastAnswer(desk, REQUEST)?.value.steps.find(({ system }) => isChosen(system, desk.look[LOOK]));
    const cell = first?.gaps[0]?.cell;
    return cell ? [['Начать с первого', openCellOf(cell), 'primary']] : [];
  },
  Body: GapsBody,
};

function GapsBody({ desk, busy, dispatch }: PageProps) {
  const known = lastAnswer(desk, REQUEST);
  if (!known) return null;
  const { steps, lost, problems } = known.value;
  const wanted = desk.look[LOOK];
  const shown = steps.filter((step) => isChosen(step.system, wanted));
  return (
    <>
      {steps.length === 0 ? (
        <p>Все баллы набраны: добирать нечего. Проверьте, что каждый ответ подтверждён документом.</p>
      ) : (
        <p>{`Можно добрать ${countWords(lost, 'point')}. Сверху то, что даёт больше баллов за меньшую работу.`}</p>
      )}
      {problems > 0 && (
        <Notice tone="warning">
          {`Не учтено: ${countWords(problems, 'badRow')}. Их баллы неизвестны, пока ошибки не исправлены.`}
        </Notice>
      )}
      <RefreshLine request={REQUEST} at={known.at} busy={busy} dispatch={dispatch} />
      {steps.length > 0 && (
        <details class="fold">
          <summary>Как составлен порядок</summary>
          <div class="hint">
            <p>{GAP_RULE.lead}</p>
            <ul class="plain">
              {GAP_RULE.units.map((unit) => (
                <li key={unit}>{unit}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
      <SystemFilter
        desk={desk}
        at={LOOK}
        count={(system) => {
          const own = steps.filter((step) => step.system === system);
          return own.length === 0 ? null : `+${countWords(addNumbers(own.map((step) => step.lost)), 'point')}`;
        }}
        dispatch={dispatch}
      />
      <LongList
        key={wanted}
        class="cards"
        items={shown}
        portion={10}
        draw={(step) => (
          <GapStepItem
            key={`${step.kind}/${step.gaps[0]?.code}`}
            step={step}
            systems={desk.overview.systems}
            busy={busy}
            dispatch={dispatch}
          />
        )}
      />
    </>
  );
}
