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
    hint: 'Например: Берёзовский городской округ. Появится и на листе «Сводная оценка».',
  },
  {
    field: 'municipalityShort',
    label: 'Муниципалитет кратко',
    hint: 'Например: Берёзовский ГО.',
  },
  {
    field: 'inMunicipality',
    label: 'Муниципалитет: в чём?',
    hint: 'Без «в». Например: Берёзовском городском округе.',
  },
];

const REGION: readonly PassportField[] = [
  {
    field: 'municipality',
    label: 'Субъект РФ полностью',
    hint: 'Например: Кемеровская область. Появится и на листе «Сводная оценка».',
  },
  { field: 'municipalityShort', label: 'Субъект РФ кратко', hint: 'Например: Кузбасс.' },
  {
    field: 'inMunicipality',
    label: 'Субъект РФ: в чём?',
    hint: 'Без «в». Например: Кемеровской области.',
  },
];

const COMMON: readonly PassportField[] = [
  {
    field: 'regionGenitive',
    label: 'Субъект РФ: чего?',
    hint: 'Например: Кемеровской области.',
  },
  {
    field: 'authority',
    label: 'Орган управления образованием',
    hint: 'Например: Управление образования Берёзовского городского округа.',
  },
  {
    field: 'methodicalCentre',
    label: 'Методический центр',
    hint: 'Например: Информационно-методический центр. Если его нет, оставьте пустым.',
  },
  {
    field: 'oktmo',
    label: 'ОКТМО',
    hint: '8 или 11 цифр. По нему регион отличит вашу таблицу от других.',
    digits: true,
  },
  {
    field: 'year',
    label: 'Отчётный год',
    hint: 'Например: 2021. Появится и на листе «Сводная оценка».',
    digits: true,
  },
];
