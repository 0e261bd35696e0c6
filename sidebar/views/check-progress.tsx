import { Meter } from '../parts/meter';
import type { Check } from '../state/state';
import { builtWords } from '../text/built-words';

/** The step goes on a sentence here: «Сейчас: лист «1.1 Оценка»». */
const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** How far the check really is: parts done of all, and the sheet it reads now. */
export function CheckProgressBody({ check }: { readonly check: Check }) {
  const { progress, stopping } = check;
  const words = progress ? builtWords(progress) : 'Начинаю';
  const now = stopping
    ? 'Останавливаю: начатый лист будет дочитан.'
    : progress
      ? `Сейчас: ${lowerFirst(progress.step)}.`
      : '';
  return (
    <>
      <Meter label="Проверка" value={progress?.done ?? 0} total={progress?.total ?? 1} words={words} />
      <p role="status">
        <strong>{words}.</strong> {now}
      </p>
      <p class="hint">
        Во время проверки можно работать на листах. Остановить можно в любой момент: до последнего шага в таблицу ничего
        не записывается.
      </p>
    </>
  );
}
