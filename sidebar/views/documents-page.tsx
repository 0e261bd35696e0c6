import type { UsedDocument } from '../../src/actions/read-document-use';
import { ChoiceFold } from '../parts/choice-fold';
import { LongList } from '../parts/long-list';
import { Notice } from '../parts/notice';
import { RefreshLine } from '../parts/refresh-line';
import { lastAnswer } from '../state/last-answer';
import { openSheet } from '../state/open-sheet';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';
import { DocumentItem } from './document-item';
import type { Page, PageProps } from './page';

const REQUEST = { name: 'documents.read', payload: {} } as const;
const LOOK = 'documents.shown';

/** Which positions each document proves, which documents prove nothing, which numbers are in no register. */
export const documentsPage: Page = {
  title: 'Документы',
  about: 'Что каждый подтверждает, какие не использованы',
  read: () => REQUEST,
  actions: (desk) => {
    const sheet = sheetOf(desk);
    return sheet ? [['Открыть реестр', openSheet(sheet.sheetId, `лист «${sheet.sheetName}»`), 'primary']] : [];
  },
  Body: DocumentsBody,
};

const sheetOf = (desk: Desk) => lastAnswer(desk, REQUEST)?.value.documents.find(({ cell }) => cell)?.cell;

function DocumentsBody({ desk, busy, dispatch }: PageProps) {
  const known = lastAnswer(desk, REQUEST);
  if (!known) return null;
  const { documents, unknown } = known.value;
  const unused = documents.filter(({ proves }) => proves.length === 0);
  const most = [...documents]
    .filter(({ proves }) => proves.length > 1)
    .sort((a, b) => b.proves.length - a.proves.length);
  const views: readonly { value: string; title: string; list: readonly UsedDocument[] }[] = [
    { value: '', title: 'все по порядку', list: documents },
    { value: 'most', title: 'подтверждают несколько позиций', list: most },
    { value: 'unused', title: 'не использованные', list: unused },
  ];
  const shown = views.find(({ value }) => value === desk.look[LOOK]) ?? views[0];
  return (
    <>
      <p>
        {documents.length === 0
          ? 'Реестр пуст. Впишите документы на лист «Документы», по одному в строке, и ставьте их номера на листах оценки.'
          : `В реестре ${countWords(documents.length, 'document')}. ${unused.length > 0 ? `Не использованы: ${unused.length}.` : 'Использован каждый.'}`}
      </p>
      <RefreshLine request={REQUEST} at={known.at} busy={busy} dispatch={dispatch} />
      {unknown.length > 0 && (
        <>
          <Notice tone="error">{`Нет в реестре, а на листах указано: ${countWords(unknown.length, 'number')}.`}</Notice>
          <ul class="cards">
            {unknown.map((document) => (
              <DocumentItem key={document.no} document={document} desk={desk} busy={busy} dispatch={dispatch} />
            ))}
          </ul>
        </>
      )}
      {documents.length > 0 && (
        <ChoiceFold
          name="documents-shown"
          label="Показаны"
          options={views.map(({ value, title, list }) => ({ value, title, hint: countWords(list.length, 'document') }))}
          value={shown?.value ?? ''}
          onChoose={(value) => dispatch({ type: 'look', at: LOOK, value })}
        />
      )}
      {documents.length > 0 && shown?.list.length === 0 && <p>Таких документов нет.</p>}
      <LongList
        key={shown?.value}
        class="cards"
        items={shown?.list ?? []}
        portion={20}
        draw={(document) => (
          <DocumentItem
            key={`${document.no}/${document.cell?.row}`}
            document={document}
            desk={desk}
            busy={busy}
            dispatch={dispatch}
          />
        )}
      />
    </>
  );
}
