import type { FindingCode } from './finding-code';

/** Findings about the workbook itself, and the ailment under which the doctor mends each. */
const AILMENTS: Partial<Record<FindingCode, string>> = {
  'missing-sheet': 'sheet-missing',
  'register-missing': 'register-missing',
  'column-missing': 'column-missing',
  'column-key-lost': 'column-key-lost',
  'code-header-changed': 'code-header-changed',
  'points-blocked': 'points-blocked',
  'points-formula-lost': 'formula-lost',
  'code-as-date': 'code-lost',
  'missing-code': 'row-missing',
};

/**
 * Id of the doctor's repair, as its examination gives it; `null` when only a person can mend it.
 *
 * @param system number of the system the finding stands on, '' for the register of documents
 * @example repairOfFinding('code-as-date', '1.1') // "code-lost score:1.1"
 */
export function repairOfFinding(code: FindingCode, system: string): string | null {
  const ailment = AILMENTS[code];
  return ailment === undefined ? null : `${ailment} ${system === '' ? 'documents' : `score:${system}`}`;
}
