import type { PassportInput } from '../../src/actions/payload-schema';
import type { Level } from '../state/state';

export interface PassportField {
  readonly field: keyof PassportInput;
  readonly label: string;
  /** An example and where the words will appear. */
  readonly hint: string;
  readonly digits?: true;
}

/** The fields of «Паспорт» that creation asks for; the region's workbook names the region where a municipality would stand. */
export function passportFields(level: Level): readonly PassportField[] {
  return [...(level === 'municipality' ? MUNICIPALITY : REGION), ...COMMON];
}

const MUNICIPALITY: readonly PassportField[] = [
  {
    field: 'municipality',
    label: 'Муниципалитет полностью',
    hint: 'Например: Берёзовский городской округ. Появится на листах «Паспорт» и «Сводная оценка».',
  },
  {
    field: 'municipalityShort',
    label: 'Муниципалитет кратко',
    hint: 'Например: Берёзовский ГО. Появится на листе «Паспорт».',
  },
  {
    field: 'inMunicipality',
    label: 'Муниципалитет: где?',
    hint: 'Например: в Берёзовском городском округе. Появится на листе «Паспорт».',
  },
];

const REGION: readonly PassportField[] = [
  {
    field: 'municipality',
    label: 'Субъект РФ полностью',
    hint: 'Например: Кемеровская область. Появится на листах «Паспорт» и «Сводная оценка».',
  },
  { field: 'municipalityShort', label: 'Субъект РФ кратко', hint: 'Появится на листе «Паспорт».' },
  {
    field: 'inMunicipality',
    label: 'Субъект РФ: где?',
    hint: 'Например: в Кемеровской области. Появится на листе «Паспорт».',
  },
];

const COMMON: readonly PassportField[] = [
  {
    field: 'regionGenitive',
    label: 'Субъект РФ: чего?',
    hint: 'Например: Кемеровской области. Появится на листе «Паспорт».',
  },
  {
    field: 'authority',
    label: 'Орган управления образованием',
    hint: 'Появится на листе «Паспорт».',
  },
  {
    field: 'methodicalCentre',
    label: 'Методический центр (служба)',
    hint: 'Появится на листе «Паспорт».',
  },
  {
    field: 'oktmo',
    label: 'ОКТМО',
    hint: '8 или 11 цифр. Появится на листе «Паспорт»; по нему регион отличит вашу таблицу от других.',
    digits: true,
  },
  {
    field: 'year',
    label: 'Отчётный год',
    hint: 'Например: 2021. Появится на листах «Паспорт» и «Сводная оценка».',
    digits: true,
  },
];
