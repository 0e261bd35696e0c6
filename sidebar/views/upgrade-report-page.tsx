import { formatNumber } from '../../src/summary/format-number';
import type { UpgradeChange, UpgradeChangeKind, UpgradePoints, UpgradeReport } from '../../src/upgrade/upgrade-report';
import { LongList } from '../parts/long-list';
import { Notice } from '../parts/notice';
import { lastAnswer } from '../state/last-answer';
import { countWords } from '../text/count-words';
import { scoreWords } from '../text/score-words';
import type { Page, PageProps } from './page';
import { upgradePayload } from './upgrade-page';

const requestOf = (of: string) => ({ name: 'upgrade.plan', payload: upgradePayload(of) }) as const;

/** What an upgrade would change, with the one button that begins it. */
export const upgradeReportPage: Page = {
  title: 'Что изменится',
  read: requestOf,
  actions: (desk, of) =>
    lastAnswer(desk, requestOf(of))
      ? [
          [
            'Обновить',
            { type: 'ask', request: { name: 'upgrade.start', payload: upgradePayload(of) }, done: null, goTo: null },
            'primary',
          ],
          ['Не сейчас', { type: 'back' }],
        ]
      : [],
  Body: UpgradeReportBody,
};

function UpgradeReportBody({ desk, of }: PageProps) {
  const report = lastAnswer(desk, requestOf(of))?.value;
  if (!report) return null;
  return (
    <>
      <p>{leadOf(report)}</p>
      <dl class="big">
        <div>
          <dt>Баллы сейчас</dt>
          <dd>{wordsOf(report.total.before)}</dd>
        </div>
        <div>
          <dt>Баллы станут</dt>
          <dd>{wordsOf(report.total.after)}</dd>
        </div>
      </dl>
      {report.notes.length > 0 && (
        <Notice tone="warning">
          {report.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <Notice tone="plain">
        Перед обновлением книга сохранится копией: «Разделы» → «Сохранённые копии» вернут всё как было. Свои столбцы,
        строки, примечания и порядок строк останутся.
      </Notice>
      <Changes report={report} />
      <h2>По системам</h2>
      <ul class="rows">
        {report.systems.map(({ system, title, before, after }) => (
          <li key={system} class="row">
            <span class="row-title">{`${system} ${title}`}</span>
            <span class="row-facts">{`${wordsOf(before)} → ${wordsOf(after)}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ report }: { readonly report: UpgradeReport }) {
  const { changes } = report;
  if (changes.length === 0) return <p>Позиции методики не меняются.</p>;
  return (
    <>
      <h2>{`Позиции: изменится ${formatNumber(changes.length)}, без изменений ${formatNumber(report.unchanged)}`}</h2>
      <LongList
        items={changes}
        portion={20}
        class="rows"
        draw={(change) => (
          <li key={change.code} class="row">
            <ChangeItem change={change} />
          </li>
        )}
      />
    </>
  );
}

const KINDS: Readonly<Record<UpgradeChangeKind, string>> = {
  new: 'Новая',
  retired: 'Исключена',
  restored: 'Снова действует',
  moved: 'Перенесена',
  reworded: 'Изменён текст',
  rescored: 'Изменены баллы',
};

function ChangeItem({ change }: { readonly change: UpgradeChange }) {
  const { kind, code, was, text, details, before, after } = change;
  return (
    <>
      <span class="row-title">{`${KINDS[kind]}: ${was === '' ? code : `${was} → ${code}`}`}</span>
      <span>{text}</span>
      {details.map((detail) => (
        <span key={detail} class="hint">
          {detail}
        </span>
      ))}
      <span class="row-facts">{`${positionWords(before, 'не было')} → ${positionWords(after, 'не считается')}`}</span>
    </>
  );
}

/** @param nothing said of a position that is in no total */
function positionWords({ score, maximum }: UpgradePoints, nothing: string): string {
  if (score === null && maximum === 0) return nothing;
  return `${score === null ? 'нет балла' : formatNumber(score)} из ${formatNumber(maximum)}`;
}

function wordsOf({ score, maximum }: UpgradePoints): string {
  return scoreWords(score, maximum);
}

/** The same framework in another version, or another framework. */
function versionWords(from: string, to: string): string {
  const [[id, before], [other, after]] = [from.split('@'), to.split('@')];
  return id === other ? `Редакция методики ${before} → ${after}` : `Методика ${from} → ${to}`;
}

function leadOf({ from, to, year, carried }: UpgradeReport): string {
  const version = from === to ? '' : `${versionWords(from, to)}. `;
  if (!year) return `${version}Ответы останутся у своих позиций: ${countWords(carried, 'answer')}.`;
  const years = year.from === year.to ? '' : `Отчётный год ${year.from} → ${year.to}. `;
  return `${version}${years}Самооценка начнётся заново.`;
}
