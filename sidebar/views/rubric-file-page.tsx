import type { FileReport } from '../../src/actions/calls';
import { LongList } from '../parts/long-list';
import { Notice } from '../parts/notice';
import { lastAnswer } from '../state/last-answer';
import type { Line } from '../state/list-actions';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';
import type { Page, PageProps } from './page';
import { RubricChanges } from './rubric-changes';
import { MaximumLine } from './rubric-page';

const EXPORT = { name: 'rubric.export', payload: {} } as const;
const TEXT = 'rubric.file';
const HERE = { page: 'rubricFile', of: '' } as const;

/** The file that carries a region's rubric from workbook to workbook: taken out as text, brought in as text. */
export const rubricFilePage: Page = {
  title: 'Файл методики',
  actions: (desk) => [...bringIn(desk), takeOut(desk)],
  Body: RubricFileBody,
};

function takeOut(desk: Desk): Line {
  const event = { type: 'ask', request: EXPORT, done: 'Файл собран.', goTo: HERE } as const;
  return textOf(desk) === '' ? ['Выгрузить файл', event, 'primary'] : ['Выгрузить файл', event];
}

/** First the check, then, when the file is right and fits, the loading. */
function bringIn(desk: Desk): Line[] {
  const text = textOf(desk);
  if (text === '') return [];
  const judged = judgedOf(desk);
  if (!judged) {
    const request = { name: 'rubric.judge', payload: { text } } as const;
    return [['Проверить файл', { type: 'ask', request, done: null, goTo: HERE }, 'primary']];
  }
  if (!judged.difference || judged.difference.changes.length === 0) return [];
  const request = { name: 'rubric.import', payload: { text } } as const;
  return [['Загрузить в книгу', { type: 'ask', request, done: null, goTo: null }, 'primary']];
}

const textOf = (desk: Desk) => (desk.look[TEXT] ?? '').trim();

function judgedOf(desk: Desk): FileReport | null {
  return lastAnswer(desk, { name: 'rubric.judge', payload: { text: textOf(desk) } })?.value ?? null;
}

function RubricFileBody({ desk, dispatch }: PageProps) {
  const exported = lastAnswer(desk, EXPORT)?.value;
  const judged = judgedOf(desk);
  return (
    <>
      <p>
        Методику региона передают одним текстовым файлом. Файл никуда не отправляется: вы сохраняете его у себя и
        вставляете в другую книгу.
      </p>
      {exported && <SavedFile name={exported.name} text={exported.text} />}
      <div class="field">
        <label for="rubric-text">Загрузить файл</label>
        <textarea
          id="rubric-text"
          rows={6}
          spellcheck={false}
          value={desk.look[TEXT] ?? ''}
          aria-describedby="rubric-text-hint"
          onInput={(event) => dispatch({ type: 'look', at: TEXT, value: event.currentTarget.value })}
        />
        <p class="hint" id="rubric-text-hint">
          Откройте файл в любом текстовом редакторе, скопируйте весь текст и вставьте сюда.
        </p>
      </div>
      {judged && <Judged report={judged} />}
    </>
  );
}

/** A link that saves the text as a file, and the text itself where the browser lets nothing be saved. */
function SavedFile({ name, text }: { readonly name: string; readonly text: string }) {
  // The text itself is the address: nothing is asked for anywhere.
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  return (
    <>
      <p>
        <a href={address} download={name}>{`Сохранить «${name}»`}</a>
      </p>
      <div class="field">
        <label for="rubric-saved">Или скопируйте текст</label>
        <textarea
          id="rubric-saved"
          rows={4}
          readOnly={true}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </>
  );
}

function Judged({ report: { problems, offer, difference } }: { readonly report: FileReport }) {
  if (!offer) {
    return (
      <>
        <Notice tone="error">{`Файл не принят: ${countWords(problems.length, 'error')}. Книга осталась как была.`}</Notice>
        <LongList
          class="cards"
          items={problems}
          portion={20}
          draw={({ place, sentence, next }) => (
            <li class="card" key={`${place} ${sentence}`}>
              <p class="row-title">{place}</p>
              <p>{sentence}</p>
              <p class="hint">{next}</p>
            </li>
          )}
        />
      </>
    );
  }
  const name = `${offer.id}@${offer.version}`;
  if (!difference) {
    return (
      <Notice tone="warning">{`Файл верный: ${name}, но к этой книге он не подходит — методика другая или в файле нет её систем.`}</Notice>
    );
  }
  if (difference.changes.length === 0)
    return <Notice tone="done">{`Файл верный: ${name}. В книге уже эта методика.`}</Notice>;
  return (
    <>
      <Notice tone="done">{`Файл верный: ${name}. Ниже то, что он изменит в этой книге; ответы останутся по кодам.`}</Notice>
      <MaximumLine difference={difference} />
      <RubricChanges changes={difference.changes} />
    </>
  );
}
