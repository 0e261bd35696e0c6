import type { JobProgress } from '../../src/actions/calls';

/** What the sidebar says of a long job, by its kind. */
interface JobWords {
  readonly meter: string;
  readonly title: Readonly<Record<'running' | 'stopping' | 'cancelling' | 'broken', string>>;
  readonly running: string;
  /** Somebody else's job that goes on, and one that was left. */
  readonly foreign: string;
  readonly left: string;
  readonly stopping: string;
  /** What is kept after a break, and what the two ways on mean. */
  readonly kept: readonly string[];
  readonly cancel: string;
  readonly done: string;
  readonly cancelled: string;
}

const BUILD: JobWords = {
  meter: 'Построение листов',
  title: {
    running: 'Листы строятся',
    stopping: 'Построение останавливается',
    cancelling: 'Построенное убирается',
    broken: 'Построение прервалось',
  },
  running:
    'Не закрывайте панель: она ведёт построение. Работать на других листах можно. Новые листы появятся все сразу, когда всё закончится. Если остановить, построенное будет убрано.',
  foreign: 'Листы строит другой человек или другое окно.',
  left: 'Кто-то начал строить листы в этой таблице и не закончил. Теперь это можете сделать вы.',
  stopping: 'Начатый лист будет закончен, затем построенное уберётся.',
  kept: [
    'Построенные листы сохранены, ваши данные не изменились.',
    '«Продолжить» достроит остальные листы.',
    '«Отменить» уберёт только то, что построено в этот раз.',
  ],
  cancel: 'Отменить',
  done: 'Готово: листы построены.',
  cancelled: 'Построение остановлено: построенные листы убраны, остальное в таблице не изменилось.',
};

const MOVE: JobWords = {
  meter: 'Обновление листов',
  title: {
    running: 'Книга обновляется',
    stopping: 'Обновление останавливается',
    cancelling: 'Книга возвращается',
    broken: 'Обновление прервалось',
  },
  running:
    'Не закрывайте панель: она ведёт обновление лист за листом. Пока оно идёт, баллы могут не считаться. Если остановить, всё вернётся как было.',
  foreign: 'Книгу обновляет другой человек или другое окно.',
  left: 'Кто-то начал обновлять книгу и не закончил. Теперь это можете сделать вы.',
  stopping: 'Начатый лист будет закончен, затем всё вернётся как было.',
  kept: [
    'Копия книги сохранена до начала: введённое не потеряно.',
    '«Продолжить» закончит остальные листы.',
    '«Вернуть как было» вернёт книгу такой, какой она была до начала.',
  ],
  cancel: 'Вернуть как было',
  done: 'Готово: книга обновлена.',
  cancelled: 'Обновление остановлено, книга возвращается к тому, что было.',
};

const BACK: JobWords = {
  ...MOVE,
  meter: 'Возврат копии',
  title: {
    ...MOVE.title,
    running: 'Копия возвращается',
    stopping: 'Возврат останавливается',
    broken: 'Возврат прервался',
  },
  running: 'Не закрывайте панель: она возвращает копию лист за листом. Пока это идёт, баллы могут не считаться.',
  done: 'Готово: книга такая, как в копии.',
};

export function jobWords({ kind }: Pick<JobProgress, 'kind'>): JobWords {
  if (kind === 'upgrade') return MOVE;
  return kind === 'restore' ? BACK : BUILD;
}
