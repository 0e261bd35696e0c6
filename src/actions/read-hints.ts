import { STAGES } from '../catalog/stages';
import type { Host } from '../host/contract';
import { readPassport } from '../workbook/read-passport';
import type { HintsReport } from './calls';
import { hintsOfSystem } from './hints-of-system';
import { openBook } from './open-book';
import type { HintsReadPayload } from './payload-schema';

/** What one municipality's order has for the system and the component of a position; nothing is written. */
export function readHints(host: Host, { code }: HintsReadPayload): HintsReport {
  const book = openBook(host);
  const [mechanism = '', second = '', number = ''] = code.split('.');
  const system = `${mechanism}.${second}`;
  const passport = Object.fromEntries(readPassport(book.read('passport')?.values ?? []));
  const hints = hintsOfSystem(book.framework.id, system, passport);
  const stage = Number(number);
  return {
    code,
    stage: STAGES.find((one) => one.number === stage)?.title ?? '',
    source: hints?.source ?? '',
    group: hints?.stages.get(stage) ?? null,
  };
}
