import type { Diagnosis } from './ailment';
import { AILMENT_SENTENCES, type AilmentCode } from './ailment-sentences';
import type { DoctorSheet } from './doctor-sheet';
import type { RepairStep } from './repair-step';

interface Found {
  readonly words?: Readonly<Record<string, string>>;
  readonly steps?: readonly RepairStep[];
  readonly moves?: boolean;
  readonly count?: number;
  readonly row?: number;
  readonly column?: string;
  readonly code?: string;
}

/**
 * A diagnosis in words. Without steps it says what the person herself has to do.
 *
 * @example makeDiagnosis('end-row-lost', sheet, { steps, moves: true }).ailment.id // "end-row-lost score:1.1"
 */
export function makeDiagnosis(
  code: AilmentCode,
  sheet: Pick<DoctorSheet, 'key' | 'name'> & { readonly id: number | null },
  found: Found = {},
): Diagnosis {
  const { severity, sentence, will, next } = AILMENT_SENTENCES[code];
  const words: Readonly<Record<string, string>> = { name: sheet.name, ...found.words };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '…');
  const { steps = [], row, column = '' } = found;
  return {
    ailment: {
      id: `${code} ${sheet.key}`,
      code,
      severity,
      sentence: fill(sentence),
      will: steps.length > 0 ? fill(will) : null,
      next: fill(next),
      key: sheet.key,
      sheetName: sheet.name,
      cell:
        row === undefined || sheet.id === null
          ? null
          : { sheetId: sheet.id, sheetName: sheet.name, code: found.code ?? '', column, row },
      count: found.count ?? 1,
    },
    steps,
    moves: found.moves ?? false,
  };
}
