import { Meter } from '../parts/meter';
import { Notice } from '../parts/notice';
import type { Doctor } from '../state/state';
import { countWords } from '../text/count-words';
import { AilmentItem } from './ailment-item';
import type { Page, PageProps } from './page';

/** The workbook doctor: looks, says what is broken and what a repair will do, and mends what the person agrees to. */
export const doctorPage: Page = {
  title: 'Врач книги',
  about: 'Формулы, списки, коды, пропавшие листы',
  actions: ({ doctor }) => {
    switch (doctor?.phase) {
      case undefined:
        return [['Осмотреть книгу', { type: 'examine' }, 'primary']];
      case 'examining':
      case 'repairing':
        return [['Остановить', { type: 'stop-doctor' }]];
      case 'examined':
        return doctor?.ailments.some(({ will }) => will !== null)
          ? [
              [`Починить отмеченное: ${doctor.chosen.length}`, { type: 'repair' }, 'primary'],
              ['Осмотреть снова', { type: 'examine' }],
            ]
          : [['Осмотреть снова', { type: 'examine' }, 'primary']];
      case 'repaired':
        return [['Осмотреть снова', { type: 'examine' }, 'primary']];
    }
  },
  Body: DoctorBody,
};

function DoctorBody(props: PageProps) {
  const { doctor } = props.desk;
  switch (doctor?.phase) {
    case undefined:
      return (
        <>
          <p>
            Врач осматривает служебные листы, формулы, списки, коды и названия столбцов: что сбилось само или по ошибке.
          </p>
          <p class="hint">
            При осмотре ничего не меняется. Починка сначала скажет, что сделает, сохранит снимок книги и не тронет
            ответы.
          </p>
        </>
      );
    case 'examining':
      return <Examining doctor={doctor as Doctor} />;
    case 'examined':
      return <Examined {...props} doctor={doctor as Doctor} />;
    default:
      return <Mended {...props} doctor={doctor as Doctor} />;
  }
}

function Examining({ doctor: { done, total, step, stopping } }: { readonly doctor: Doctor }) {
  const words = `Осмотрено листов: ${done} из ${total}`;
  return (
    <>
      <Meter label="Осмотр" value={done} total={total} words={words} />
      <p role="status">
        <strong>{done === 0 ? 'Начинаю осмотр' : words}.</strong>{' '}
        {stopping ? 'Останавливаю.' : step && `Сейчас: ${step}.`}
      </p>
    </>
  );
}

function Examined({ doctor, busy, dispatch }: PageProps & { readonly doctor: Doctor }) {
  const { ailments, chosen } = doctor;
  const curable = ailments.filter(({ will }) => will !== null);
  const others = ailments.filter(({ will }) => will === null);
  if (ailments.length === 0) return <p>Книга здорова: чинить нечего.</p>;
  return (
    <>
      <p>{`Найдено: ${countWords(ailments.length, 'ailment')}.`}</p>
      {curable.length > 0 && <h2>Можно починить</h2>}
      <ul class="cards">
        {curable.map((ailment) => (
          <AilmentItem
            key={ailment.id}
            ailment={ailment}
            chosen={chosen.includes(ailment.id)}
            busy={busy}
            dispatch={dispatch}
          />
        ))}
      </ul>
      {others.length > 0 && <h2>Нужны вы</h2>}
      <ul class="cards">
        {others.map((ailment) => (
          <AilmentItem key={ailment.id} ailment={ailment} chosen={null} busy={busy} dispatch={dispatch} />
        ))}
      </ul>
    </>
  );
}

function Mended({ doctor, busy, dispatch }: PageProps & { readonly doctor: Doctor }) {
  const { mended, refused, phase } = doctor;
  return (
    <>
      <p role="status">
        {phase === 'repairing'
          ? `Чиню. Сделано: ${mended.length}.`
          : mended.length > 0
            ? `Починено: ${mended.length}. Книга до починки сохранена снимком.`
            : 'Ничего не изменено.'}
      </p>
      {refused.length > 0 && (
        <>
          <Notice tone="error">Часть листов закрыта защитой: там ничего не изменено.</Notice>
          <ul class="cards">
            {refused.map((ailment) => (
              <AilmentItem key={ailment.id} ailment={ailment} chosen={null} busy={busy} dispatch={dispatch} />
            ))}
          </ul>
        </>
      )}
      {mended.length > 0 && phase === 'repaired' && (
        <ul class="plain">
          {mended.map(({ id, sentence, next }) => (
            <li key={id}>
              {sentence} <span class="hint">{next}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
