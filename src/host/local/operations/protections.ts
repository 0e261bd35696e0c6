import type { StoredProtection } from '../workbook-file';
import { type Area, areaOfRange, checkInside, type OperationContext, rangeOf, sheetOf } from './context';

/** A protection as the script sees it; `area` is `null` for a whole sheet. */
export interface ProtectionFacts {
  id: string;
  sheetId: string;
  area: Area | null;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
}

function factsOf({ id, sheetId, range, description, warningOnly, unprotected }: StoredProtection): ProtectionFacts {
  return {
    id,
    sheetId,
    area: range && areaOfRange(sheetId, range),
    description,
    warningOnly,
    unprotected: unprotected.map((hole) => areaOfRange(sheetId, hole)),
  };
}

/** Protections of one sheet, or of all; a protection never stops the script, so the engine does not know them. */
export function listProtections(context: OperationContext, { sheetId }: { sheetId: string | null }): ProtectionFacts[] {
  return context.engine.state.protections.filter((own) => sheetId === null || own.sheetId === sheetId).map(factsOf);
}

/** Protects a range, or a sheet when `area` is `null`: a sheet has one protection, ranges stack. */
export function addProtection(
  context: OperationContext,
  { sheetId, area }: { sheetId: string; area: Area | null },
): ProtectionFacts {
  sheetOf(context, sheetId);
  const { state } = context.engine;
  const existing = area === null && state.protections.find((own) => own.sheetId === sheetId && own.range === null);
  if (existing) return factsOf(existing);
  if (area) checkInside(context, area);
  state.rulesMade += 1;
  const protection: StoredProtection = {
    id: `protection ${state.rulesMade}`,
    sheetId,
    range: area && rangeOf(area),
    description: '',
    warningOnly: false,
    unprotected: [],
  };
  state.protections.push(protection);
  return factsOf(protection);
}

function stored(context: OperationContext, id: string): StoredProtection {
  const found = context.engine.state.protections.find((own) => own.id === id);
  if (!found) throw new Error('The protection has been removed.');
  return found;
}

/** The protection as it stands now: its cells move with inserted rows. */
export function readProtection(context: OperationContext, { id }: { id: string }): ProtectionFacts {
  return factsOf(stored(context, id));
}

/** Changes a protection. */
export function changeProtection(
  context: OperationContext,
  { id, unprotected, ...rest }: { id: string; description?: string; warningOnly?: boolean; unprotected?: Area[] },
): void {
  const protection = stored(context, id);
  if (unprotected) {
    if (protection.range !== null) throw new Error('Only a sheet protection can have unprotected ranges.');
    for (const hole of unprotected) {
      checkInside(context, hole);
      if (hole.sheetId !== protection.sheetId) throw new Error('Unprotected ranges must be on the protected sheet.');
    }
  }
  Object.assign(protection, rest, unprotected ? { unprotected: unprotected.map(rangeOf) } : {});
}

/** Takes a protection off. */
export function removeProtection(context: OperationContext, { id }: { id: string }): void {
  stored(context, id);
  const { state } = context.engine;
  state.protections = state.protections.filter((own) => own.id !== id);
}
