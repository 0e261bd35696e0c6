import type { Diagnosis } from '../doctor/ailment';
import { makeDiagnosis } from '../doctor/make-diagnosis';
import type { Host } from '../host/contract';
import type { SheetKey } from '../workbook/sheet-key';
import { applyRepair } from './apply-repair';
import type { RepairReport } from './calls';
import { diagnoseSheet, examinationOrder } from './diagnose-sheet';
import { type Clinic, openClinic } from './open-clinic';
import type { DoctorRepairPayload } from './payload-schema';
import { recogniseFailure } from './recognise-failure';
import { runAlone } from './run-alone';
import { takeSnapshot } from './take-snapshot';

/** What a repair that moves cells may leave behind on its own sheet and on those that point to it. */
const OWN = ['formula-lost', 'list-wrong', 'text-format', 'rubric-text', 'code-lost', 'header-lost', 'points-blocked'];
const ROUNDS = 40;

/**
 * One round of repairs: the workbook is read first, a snapshot is stored, then everything is written that one reading
 * allows. What moves rows or columns is mended alone on its sheet; the next round reads anew. Repeated on a workbook
 * that is whole it writes nothing.
 *
 * @param payload `ids` of ailments; `snapshot` and `round` as the round before gave them, '' and 0 at first
 * @returns what was done in words, and what to call the next round with; no ids left when there is nothing more to do
 */
export function repairBook(host: Host, { ids, snapshot, round }: DoctorRepairPayload): RepairReport {
  return runAlone(host, () => {
    const clinic = openClinic(host);
    const order = examinationOrder(clinic);
    const asked = order.filter((key) => ids.some((id) => id.endsWith(` ${key}`)));
    const found = (
      asked.some((key) => concernsRegistry(ids, key)) ? [...new Set<SheetKey>(['state', ...asked])] : asked
    )
      .map((key) =>
        chooseRound(
          diagnoseSheet(clinic, key).filter(({ ailment, steps }) => steps.length > 0 && ids.includes(ailment.id)),
        ),
      )
      .filter((own) => own.length > 0);
    // While the service sheet cannot be read nothing can be stored, and nobody's entries stand in it.
    const todo = clinic.readable ? found : found.slice(0, 1);
    if (todo.length === 0 || round >= ROUNDS) return { done: [], refused: [], left: [], snapshot, round };
    // A plan names the sheets it points to: they are looked at before anything is written.
    const builds = todo.some((own) => own.some(({ steps }) => steps.some((step) => step.do === 'build')));
    const rubric = clinic.patient()?.rubric ?? clinic.shipped();
    if (builds && rubric) clinic.context(rubric);
    const kept = clinic.readable && snapshot === '' ? takeSnapshot(host, 'Перед починкой книги').id : snapshot;

    const done: Diagnosis[] = [];
    const refused: RepairReport['refused'][number][] = [];
    for (const own of todo) {
      const name = own[0]?.ailment.sheetName ?? '';
      try {
        for (const diagnosis of own) {
          applyRepair(host, clinic, diagnosis);
          done.push(diagnosis);
        }
        host.flush();
      } catch (thrown) {
        if (recogniseFailure(thrown).code !== 'protected') throw thrown;
        refused.push(makeDiagnosis('sheet-protected', { key: own[0]?.ailment.key ?? 'state', id: null, name }).ailment);
      }
    }
    const stuck = refused.map(({ key }) => key);
    return {
      done: done.flatMap(({ ailment }) => (stuck.includes(ailment.key) ? [] : [ailment])),
      refused,
      left: nextIds(ids, clinic, done).filter((id) => !stuck.some((key) => id.endsWith(` ${key}`))),
      snapshot: kept,
      round: round + 1,
    };
  });
}

function concernsRegistry(ids: readonly string[], key: SheetKey): boolean {
  return (
    key === 'state' || ids.some((id) => /^(sheet|register|results|method|service-sheet)-(missing|copied) /.test(id))
  );
}

/** Codes first: a row laid again for a code that only had to be written back would be one too many. */
function chooseRound(own: readonly Diagnosis[]): readonly Diagnosis[] {
  const still = own.filter(({ moves }) => !moves);
  if (still.some(({ ailment }) => ailment.code === 'code-lost')) return still;
  const moving = own.find(({ moves }) => moves);
  return moving ? [moving] : still;
}

/** The same ailments again, since one reading may not mend all, and what the moved cells leave behind. */
function nextIds(ids: readonly string[], clinic: Clinic, done: readonly Diagnosis[]): string[] {
  const moved = done.filter(({ moves, steps }) => moves || steps.some((step) => step.do === 'build'));
  if (moved.length === 0) return [...ids];
  const everywhere = clinic.keys.flatMap((key) => [`formula-lost ${key}`, `list-wrong ${key}`]);
  const own = moved.flatMap(({ ailment: { key } }) => OWN.map((code) => `${code} ${key}`));
  return [...new Set([...ids, ...everywhere, ...own, 'link-stale passport', 'registry-stale state'])];
}
