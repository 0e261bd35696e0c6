import type { Diagnosis } from '../doctor/ailment';
import { diagnoseDocuments } from '../doctor/diagnose-documents';
import { diagnoseFindings } from '../doctor/diagnose-findings';
import { diagnoseLists } from '../doctor/diagnose-lists';
import { diagnoseMethod } from '../doctor/diagnose-method';
import { diagnosePassport } from '../doctor/diagnose-passport';
import { diagnoseRegistry } from '../doctor/diagnose-registry';
import { diagnoseScore } from '../doctor/diagnose-score';
import { diagnoseSummary } from '../doctor/diagnose-summary';
import { makeDiagnosis } from '../doctor/make-diagnosis';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import { systemsOfRubric } from '../workbook/workbook-context';
import type { Clinic } from './open-clinic';

/** What the doctor looks at, one after the other: a sheet comes after those it is judged by. */
export function examinationOrder({ systems, keys }: Clinic): readonly SheetKey[] {
  const scores = systems.map((system): SheetKey => `score:${system}`);
  const own = keys.filter((key) => key === 'deliverables');
  return ['state', 'method', 'lists', 'documents', ...scores, ...own, 'summary', 'findings', 'passport'];
}

/** Ailments of one sheet; of the whole workbook for `state`. A sheet that is gone is an ailment of the workbook. */
export function diagnoseSheet(clinic: Clinic, key: SheetKey): Diagnosis[] {
  if (key === 'state') return diagnoseRegistry(clinic.registry());
  const sheet = clinic.inspect(key);
  if (!sheet) return [];
  if (key === 'method') return diagnoseMethod(sheet, clinic.shipped());
  if (key === 'findings') return diagnoseFindings(sheet);
  const patient = clinic.patient();
  if (!patient) return [makeDiagnosis('not-examined', sheet)];
  switch (key) {
    case 'lists':
      return diagnoseLists(sheet, patient);
    case 'documents':
      return diagnoseDocuments(sheet, patient);
    case 'summary':
      return diagnoseSummary(sheet, patient);
    case 'passport':
      return diagnosePassport(sheet, patient);
    default: {
      const system = systemsOfRubric(patient.rubric).find(({ number }) => number === systemOfKey(key));
      return system ? diagnoseScore(sheet, system, patient) : [];
    }
  }
}
