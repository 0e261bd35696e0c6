/** A column of a table: people may move, rename or hide it, the key in the hidden key row stays. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly title: string;
  readonly note: string;
}

/** «Оценка»: what the municipality fills, then what the expert fills (hidden until review). */
export const SCORE_COLUMNS = [
  {
    key: 'code',
    title: 'Код',
    note: 'Код позиции: система, компонент цикла, номер. По коду дополнение находит строку.',
  },
  { key: 'stage', title: 'Компонент цикла', note: 'Компонент управленческого цикла, к которому относится позиция.' },
  { key: 'group', title: 'Группа', note: 'Заголовок группы из методики; повтор показан серым.' },
  { key: 'position', title: 'Позиция оценивания', note: 'Формулировка позиции из методики, слово в слово.' },
  { key: 'maximum', title: 'Макс.', note: 'Наибольший балл за позицию. У штрафной позиции его нет.' },
  {
    key: 'answer',
    title: 'Самооценка',
    note: 'Выберите ответ из списка. Достаточно и одного кода: 0, 1, 2. Пустая ячейка значит «ещё не отвечено», это не ноль.',
  },
  { key: 'points', title: 'Балл', note: 'Считается сам по методике. Ничего не вводите под этим заголовком.' },
  { key: 'document', title: 'Документ №', note: 'Номер строки реестра на листе «Документы».' },
  { key: 'clause', title: 'Пункт или страница', note: 'Где именно в документе стоит подтверждение: п. 2.3, с. 14.' },
  { key: 'document2', title: 'Ещё документ №', note: 'Второе подтверждение, если оно есть.' },
  { key: 'clause2', title: 'Ещё пункт или страница', note: 'Место во втором документе.' },
  { key: 'comment', title: 'Комментарий', note: 'Пояснение для эксперта. При ответе «н/п» обязательно.' },
  {
    key: 'fix',
    title: 'Что исправить',
    note: 'Заполняет проверка из боковой панели; при новой проверке перезаписывается.',
  },
  { key: 'expertAnswer', title: 'Оценка эксперта', note: 'Ответ регионального эксперта на той же шкале.' },
  { key: 'expertPoints', title: 'Балл эксперта', note: 'Балл по ответу эксперта.' },
  { key: 'verdict', title: 'Вывод о подтверждении', note: 'Подтверждено, частично, не подтверждено и другие выводы.' },
  { key: 'expertComment', title: 'Комментарий эксперта', note: 'Обязателен, когда ответы расходятся, и при нуле.' },
  { key: 'appeal', title: 'Апелляция', note: 'Возражение муниципалитета.' },
  { key: 'decision', title: 'Решение', note: 'Ответ, принятый по апелляции.' },
  { key: 'finalAnswer', title: 'Итоговая оценка', note: 'Решение, иначе оценка эксперта, иначе самооценка.' },
  { key: 'finalPoints', title: 'Итоговый балл', note: 'Балл по итоговой оценке.' },
] as const satisfies readonly Column[];

export type ScoreColumn = (typeof SCORE_COLUMNS)[number]['key'];
/** The first column that waits for the expert; it and all after it are hidden until review. */
export const FIRST_EXPERT_COLUMN: ScoreColumn = 'expertAnswer';

/** What people enter on «Оценка», the municipality and the expert: it is kept in snapshots and never rewritten silently. */
export const INPUT_SCORE_COLUMNS = [
  'answer',
  'document',
  'clause',
  'document2',
  'clause2',
  'comment',
  'expertAnswer',
  'verdict',
  'expertComment',
  'appeal',
  'decision',
  'finalAnswer',
] as const satisfies readonly ScoreColumn[];

/** Stands in «Макс.» of a position that the rubric has retired: its row stays, its answer counts no more. */
export const RETIRED_MAXIMUM = 'исключена';

/** A column that a change of year lays beside the points; other sheets have none. */
export const LAST_YEAR = {
  key: 'lastYear',
  title: 'Прошлый год',
  note: 'Самооценка прошлого года, для сравнения. В баллы не входит.',
} as const satisfies Column;

/** «Документы»: the register of evidence. */
export const DOCUMENT_COLUMNS = [
  { key: 'no', title: '№', note: 'Номер строки реестра; его ставят в столбец «Документ №» на листах оценки.' },
  { key: 'kind', title: 'Вид', note: 'Выберите из списка или впишите свой.' },
  { key: 'title', title: 'Название', note: 'Название документа, как оно стоит на нём самом.' },
  { key: 'number', title: 'Номер', note: 'Номер документа, например 22 или 15-р.' },
  { key: 'date', title: 'Дата', note: 'Дата документа: ДД.ММ.ГГГГ.' },
  { key: 'link', title: 'Ссылка', note: 'Адрес страницы или файла, который открывается без входа.' },
  { key: 'open', title: 'Открыто опубликован', note: 'Да, если документ доступен всем на сайте.' },
] as const satisfies readonly Column[];

export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number]['key'];

/** «Что исправить»: one row per finding. */
export const FINDING_COLUMNS = [
  {
    key: 'severity',
    title: 'Важность',
    note: 'Ошибка лишит баллов у эксперта или портит файл; предупреждение и совет мягче.',
  },
  { key: 'system', title: 'Система', note: 'Система, к которой относится замечание.' },
  { key: 'stage', title: 'Компонент цикла', note: 'Компонент управленческого цикла.' },
  { key: 'sentence', title: 'Что найдено', note: 'Что найдено и что ожидалось.' },
  { key: 'next', title: 'Что сделать', note: 'Следующий шаг.' },
  { key: 'motivation', title: 'Почему это важно', note: 'Откуда взято требование.' },
  { key: 'cell', title: 'Где', note: 'Нажмите, чтобы перейти к ячейке.' },
  { key: 'responsible', title: 'Ответственный', note: 'Должность из паспорта.' },
  {
    key: 'accepted',
    title: 'Принято с пояснением',
    note: 'Почему замечание решили оставить; отметку ставят в панели.',
  },
  {
    key: 'note',
    title: 'Ваши заметки',
    note: 'Пишите что угодно: при новой записи списка заметка останется у своего замечания.',
  },
  { key: 'id', title: 'Метка', note: 'По метке дополнение узнаёт замечание при новой записи.' },
] as const satisfies readonly Column[];

export type FindingColumn = (typeof FINDING_COLUMNS)[number]['key'];

/** Keys of the pinned rubric's columns, in the order of RUBRIC_COLUMNS. */
export const METHOD_COLUMN_KEYS = [
  'code',
  'mechanism',
  'system',
  'systemTitle',
  'stage',
  'group',
  'position',
  'scale',
  'words',
  'maximum',
  'penalty',
  'links',
  'basis',
  'source',
  'status',
] as const;

/** 1-based place of a column as laid; people may move it later, so readers ask the key row instead. */
export function columnPlace<Key extends string>(columns: readonly Column<Key>[], key: Key): number {
  return columns.findIndex((column) => column.key === key) + 1;
}
