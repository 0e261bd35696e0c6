import { cleanText } from '../catalog/clean-text';
import { locatePassport, type PlacedField } from './read-passport';

/** «Паспорт» as it stands: cells as they are, nothing judged. */
export interface PassportTable {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Empty when the keys are gone. */
  readonly fields: ReadonlyMap<string, PlacedField & { readonly cell: unknown }>;
}

export function readPassportTable(sheet: {
  id: number;
  name: string;
  values: readonly (readonly unknown[])[];
}): PassportTable {
  const fields = locatePassport(sheet.values).map((field) => {
    const cell = sheet.values[field.row - 1]?.[field.column - 1] ?? '';
    return [field.key, { ...field, cell }] as const;
  });
  return { sheetId: sheet.id, sheetName: sheet.name, fields: new Map(fields) };
}

/** A field as text; '' when it is blank or its row is gone. */
export function passportText(table: PassportTable | null, key: string): string {
  return cleanText(table?.fields.get(key)?.cell);
}
