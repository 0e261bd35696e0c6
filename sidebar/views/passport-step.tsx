import { useLayoutEffect } from 'preact/hooks';
import { TextField } from '../parts/text-field';
import type { Event } from '../state/event';
import type { CreateView } from '../state/state';
import { passportFields } from './passport-fields';

interface Props {
  readonly view: CreateView;
  readonly dispatch: (event: Event) => void;
}

/** The words that stand in titles and texts; all may be left for later. */
export function PassportStep({ view, dispatch }: Props) {
  const { draft, yearProblem } = view;
  useLayoutEffect(() => {
    if (yearProblem) document.getElementById('passport-year')?.focus();
  }, [yearProblem]);
  return (
    <>
      <p>Всё это появится на листе «Паспорт». Любое поле можно оставить пустым и заполнить там позже.</p>
      {passportFields(draft.level).map((line) => (
        <TextField
          key={line.field}
          id={`passport-${line.field}`}
          label={line.label}
          hint={line.hint}
          digits={line.digits === true}
          value={draft.passport[line.field]}
          problem={line.field === 'year' ? (yearProblem?.sentence ?? null) : null}
          onType={(value) => dispatch({ type: 'fill-passport', field: line.field, value })}
        />
      ))}
    </>
  );
}
