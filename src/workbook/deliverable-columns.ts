import type { Column } from './columns';

/** What is known of one expected result, year by year; the year follows the word: `status2021`. */
export const YEAR_PARTS = ['result', 'status', 'document', 'date'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];
export type DeliverableColumn = 'code' | 'system' | `${YearPart}${string}`;

/** What becomes of an expected result; a blank cell says that nobody has begun. */
export const DELIVERABLE_STATUSES = ['В работе', 'Выполнено', 'Перенесено', 'Отменено'] as const;
export type DeliverableStatus = (typeof DELIVERABLE_STATUSES)[number];
export const DONE: DeliverableStatus = 'Выполнено';

const PARTS: Readonly<Record<YearPart, { readonly title: string; readonly note: string }>> = {
  result: { title: 'ожидаемый результат', note: 'Что ожидается в этом году. Пустая серая ячейка: результата не ждут.' },
  status: { title: 'статус', note: 'Выберите из списка. Пустая ячейка: работа не начата.' },
  document: { title: 'документ №', note: 'Номер строки реестра на листе «Документы», если результат выполнен.' },
  date: { title: 'дата', note: 'Когда результат получен: ДД.ММ.ГГГГ.' },
};

/** Columns of «Ожидаемые результаты»: two of the row, then four of each year. */
export function deliverableColumns(years: readonly string[]): readonly Column<DeliverableColumn>[] {
  return [
    { key: 'code', title: 'Код', note: 'Код строки: система и номер. По коду дополнение находит строку.' },
    { key: 'system', title: 'Система', note: 'Система, к которой относится результат.' },
    ...years.flatMap((year) =>
      YEAR_PARTS.map((part) => ({
        key: `${part}${year}` as const,
        title: `${year}: ${PARTS[part].title}`,
        note: PARTS[part].note,
      })),
    ),
  ];
}
