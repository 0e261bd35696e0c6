/** A field of «Паспорт»: found by its key in the hidden first column. */
export interface PassportField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly date?: true;
}

export const PASSPORT_SECTIONS: readonly { readonly title: string; readonly fields: readonly PassportField[] }[] = [
  {
    title: 'Муниципалитет',
    fields: [
      { key: 'municipality', label: 'Полное название', hint: 'Например: Берёзовский городской округ' },
      { key: 'municipalityShort', label: 'Краткое название', hint: 'Например: Берёзовский ГО' },
      { key: 'ofMunicipality', label: 'В родительном падеже', hint: 'Например: Берёзовского городского округа' },
      {
        key: 'inMunicipality',
        label: 'В предложном падеже, без предлога',
        hint: 'Например: Берёзовском городском округе',
      },
      { key: 'oktmo', label: 'Код ОКТМО', hint: '8 или 11 цифр' },
      { key: 'region', label: 'Субъект РФ', hint: 'Например: Кемеровская область — Кузбасс' },
      {
        key: 'regionGenitive',
        label: 'Субъект РФ в родительном падеже',
        hint: 'Например: Кемеровской области — Кузбасса',
      },
      { key: 'authority', label: 'Орган управления образованием', hint: 'Например: Управление образования' },
      { key: 'methodicalCentre', label: 'Методический центр', hint: 'Информационно-методический центр, если он есть' },
    ],
  },
  {
    title: 'Отчётный период',
    fields: [
      { key: 'year', label: 'Отчётный год', hint: 'Четыре цифры' },
      { key: 'periodFrom', label: 'Период: с', hint: 'ДД.ММ.ГГГГ', date: true },
      { key: 'periodTo', label: 'Период: по', hint: 'ДД.ММ.ГГГГ', date: true },
      { key: 'reportingDate', label: 'Дата отчёта', hint: 'На эту дату считаются сроки', date: true },
    ],
  },
];

/** Key of the post that answers for a system. @example responsibleKey('1.1') // "responsible:1.1" */
export function responsibleKey(system: string): string {
  return `responsible:${system}`;
}
