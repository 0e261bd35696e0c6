import { IDefinedNamesService } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import { type Area, checkInside, type OperationContext } from './context';
import { areaOfReference, referenceTo } from './references';

/** A named range. */
export interface NameFacts {
  name: string;
  area: Area;
}

/** All named ranges of the workbook. */
export function listNames(context: OperationContext): NameFacts[] {
  const names = context.engine.injector.get(IDefinedNamesService);
  return Object.values(names.getDefinedNameMap(context.engine.workbook.getUnitId()) ?? {}).map((own) => ({
    name: own.name,
    area: areaOfReference(context, own.formulaOrRefString),
  }));
}

/** Names a range; a name that exists is moved there. */
export function setName(context: OperationContext, { name, area }: { name: string; area: Area }): void {
  checkInside(context, area);
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^([A-Za-z]{1,3}\d+|true|false)$/i.test(name)) {
    throw new Error(`The name of the range is invalid: ${name}`);
  }
  const unitId = context.engine.workbook.getUnitId();
  const existing = context.engine.injector.get(IDefinedNamesService).getValueByName(unitId, name);
  context.engine.execute(SetDefinedNameCommand.id, {
    unitId,
    id: existing?.id ?? `name ${name}`,
    name,
    formulaOrRefString: referenceTo(context, area),
    localSheetId: 'AllDefaultWorkbook',
  });
  context.execution.changed = true;
}

/** Forgets a name; the cells stay. */
export function removeName(context: OperationContext, { name }: { name: string }): void {
  const unitId = context.engine.workbook.getUnitId();
  const existing = context.engine.injector.get(IDefinedNamesService).getValueByName(unitId, name);
  if (!existing) throw new Error(`There is no named range ${name}.`);
  context.engine.execute(RemoveDefinedNameCommand.id, { ...existing, unitId });
  context.execution.changed = true;
}
