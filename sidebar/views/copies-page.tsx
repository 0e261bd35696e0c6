import type { SnapshotInfo } from '../../src/workbook/snapshot';
import { lastAnswer } from '../state/last-answer';
import { countWords } from '../text/count-words';
import type { Page, PageProps } from './page';

const REQUEST = { name: 'snapshots.read', payload: {} } as const;

/** The snapshots of the workbook: what each holds, and the way back to it. */
export const copiesPage: Page = {
  title: 'Сохранённые копии',
  about: 'Вернуть книгу, какой она была до обновления',
  read: () => REQUEST,
  actions: () => [],
  Body: CopiesBody,
};

/** One snapshot, before a person decides. */
export const copyPage: Page = {
  title: 'Вернуть как было',
  read: () => REQUEST,
  actions: (_, of) => [
    [
      'Вернуть как было',
      { type: 'ask', request: { name: 'snapshot.restore', payload: { id: of } }, done: null, goTo: null },
      'primary',
    ],
    ['Не возвращать', { type: 'back' }],
  ],
  Body: CopyBody,
};

function CopiesBody({ desk, dispatch }: PageProps) {
  const copies = lastAnswer(desk, REQUEST)?.value.snapshots ?? [];
  if (copies.length === 0) {
    return <p>Копий пока нет. Они появляются сами: перед обновлением методики, новым годом и починкой книги.</p>;
  }
  return (
    <>
      <p>Хранятся последние пять. В копии ответы, документы, паспорт и методика, какими они были.</p>
      <ul class="rows">
        {copies.map((copy) => (
          <li key={copy.id} class="row">
            <span class="row-title">{copy.reason}</span>
            <span class="hint">{factsOf(copy)}</span>
            <button
              type="button"
              class="link"
              onClick={() => dispatch({ type: 'show-page', page: 'copy', of: copy.id })}
            >
              {`Вернуть как было ${momentOf(copy)}`}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function CopyBody({ desk, of }: PageProps) {
  const copy = lastAnswer(desk, REQUEST)?.value.snapshots.find(({ id }) => id === of);
  if (!copy) return <p>Этой копии больше нет: её место заняла более новая.</p>;
  return (
    <>
      <p>{`${copy.reason}, ${momentOf(copy)}.`}</p>
      <p>{factsOf(copy)}</p>
      <ul class="plain">
        <li>Ответы, документы, паспорт и методика станут такими, как в копии.</li>
        <li>То, что стоит в книге сейчас, сначала тоже сохранится копией.</li>
        <li>
          Свои листы, столбцы и строки останутся. Введённое в строках, которых в копии нет, — на листе «Не перенесено».
        </li>
      </ul>
    </>
  );
}

function factsOf({ framework, year, answers, documents }: SnapshotInfo): string {
  const parts = [
    `Методика ${framework}`,
    year === '' ? '' : `${year} год`,
    countWords(answers, 'answer'),
    countWords(documents, 'document'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The wall clock of the spreadsheet, as it was written. */
function momentOf({ at }: SnapshotInfo): string {
  const [day = '', time = ''] = at.split('T');
  return `${day.split('-').reverse().join('.')} в ${time.slice(0, 5)}`;
}
