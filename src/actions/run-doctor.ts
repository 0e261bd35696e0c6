import type { Host } from '../host/contract';
import type { DoctorReport } from './calls';
import { diagnoseSheet, examinationOrder } from './diagnose-sheet';
import { openClinic } from './open-clinic';
import type { DoctorRunPayload } from './payload-schema';

/** One call examines sheets for so long, then says how far it is: a person sees that it goes on, and can stop it. */
const PART_MILLISECONDS = 6000;

/**
 * Examines the workbook and writes nothing. Each sheet is read at most once in a call.
 *
 * @param payload `from`: how many sheets are examined already, 0 at first; call again with `done` until `finished`
 */
export function runDoctor(host: Host, { from }: DoctorRunPayload): DoctorReport {
  const started = host.now().getTime();
  const clinic = openClinic(host);
  const order = examinationOrder(clinic);
  const found = [];
  let done = Math.min(from, order.length);
  do {
    const key = order[done];
    if (key === undefined) break;
    found.push(...diagnoseSheet(clinic, key).map(({ ailment }) => ailment));
    done += 1;
  } while (host.now().getTime() - started < PART_MILLISECONDS);
  const next = order[done];
  return {
    ailments: found,
    done,
    total: order.length,
    step: next === undefined ? 'Готово' : `Лист «${clinic.nameOf(next)}»`,
    finished: next === undefined,
  };
}
