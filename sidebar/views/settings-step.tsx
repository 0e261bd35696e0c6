import { Choice } from '../parts/choice';
import type { Event } from '../state/event';
import type { CreateView } from '../state/state';

interface Props {
  readonly view: CreateView;
  readonly dispatch: (event: Event) => void;
}

/** Offers the locale and the time zone a Russian workbook needs; nothing is changed until the person says so. */
export function SettingsStep({ view, dispatch }: Props) {
  const { settings, draft } = view;
  const zones = settings.zones.some((zone) => zone.id === draft.timeZone)
    ? settings.zones
    : [{ id: draft.timeZone, title: draft.timeZone }, ...settings.zones];
  const now = settings.zones.find((zone) => zone.id === settings.timeZone)?.title ?? settings.timeZone;
  return (
    <>
      <p>
        От этих настроек таблицы зависит, как читаются числа с запятой и даты. Мы ничего не меняем сами: решать вам.
      </p>
      <dl class="facts">
        <dt>Региональные настройки сейчас</dt>
        <dd>{settings.localeFits ? 'Россия, подходят' : `${settings.locale}, не подходят: нужна Россия`}</dd>
        <dt>Часовой пояс сейчас</dt>
        <dd>{settings.timeZoneFits ? `${now}, подходит` : `${now}, не подходит: нужен российский`}</dd>
      </dl>
      <fieldset>
        <legend>Часовой пояс, который установить</legend>
        {zones.map((zone) => (
          <Choice
            key={zone.id}
            type="radio"
            name="zone"
            value={zone.id}
            checked={zone.id === draft.timeZone}
            onChoose={() => dispatch({ type: 'choose-zone', timeZone: zone.id })}
            title={zone.title}
          />
        ))}
      </fieldset>
    </>
  );
}
