import type { Diagnosis } from '../doctor/ailment';
import type { RepairStep } from '../doctor/repair-step';
import type { Host } from '../host/contract';
import { type BookState, type RegisteredSheet, writeState } from '../workbook/book-state';
import { planStateSheet } from '../workbook/plan-state-sheet';
import type { SheetKey } from '../workbook/sheet-key';
import { freeName, standardName } from '../workbook/sheet-names';
import type { Clinic } from './open-clinic';
import { personFailure } from './person-failure';
import { planSheet } from './plan-sheet';

/** Carries out the steps of one repair, in their order. */
export function applyRepair(host: Host, clinic: Clinic, { steps }: Diagnosis): void {
  for (const step of steps) applyStep(host, clinic, step);
}

function applyStep(host: Host, clinic: Clinic, step: RepairStep): void {
  if (step.do === 'write') host.write(step.sheetId, step.row, step.column, step.cells);
  else if (step.do === 'formats') host.setFormats(step.sheetId, step.blocks);
  else if (step.do === 'lists') host.setLists(step.sheetId, step.blocks);
  else if (step.do === 'insert') host.insertLines(step.sheetId, step.axis, step.at, step.count);
  else if (step.do === 'hide-rows') host.hideRows(step.sheetId, step.start, step.count);
  else if (step.do === 'register') register(host, clinic, step.sheets);
  else build(host, clinic, step.key);
}

/** `_mcqm` with this registry; a state sheet that cannot be read holds nothing but our own cells, so it is laid anew. */
function register(host: Host, clinic: Clinic, sheets: readonly RegisteredSheet[]): void {
  const state: BookState = { ...clinic.state, sheets };
  if (clinic.readable && clinic.stateName !== null) {
    host.writeBlock(clinic.stateName, 1, 1, writeState(state));
    return;
  }
  const name = standardName('state');
  const standing = host.sheetNamed(name);
  if (standing) host.deleteSheets([standing.id]);
  host.buildSheet(planStateSheet(state, name), 0);
}

/** Lays a sheet that is gone, at its place among the tabs, and writes down that it stands. */
function build(host: Host, clinic: Clinic, key: SheetKey): void {
  const rubric = clinic.patient()?.rubric ?? clinic.shipped();
  if (!rubric) throw personFailure('sheet-missing', { name: clinic.nameOf(key) });
  const present = host.sheets();
  const name = freeName(
    key,
    present.map((sheet) => sheet.name),
  );
  const context = clinic.context(rubric);
  const plan = planSheet({ ...context, names: new Map(context.names).set(key, name) }, key);
  const before = clinic.keys.slice(0, clinic.keys.indexOf(key)).filter((other) => clinic.place(other)).length;
  const id = host.buildSheet(plan, Math.min(before, present.length));
  if (id === null) throw new Error(`The free name ${name} was taken`);
  if (!plan.hidden) host.showSheets([id]);
  if (!clinic.readable) return;
  const sheets = clinic.registered().filter((sheet) => sheet.key !== key);
  clinic.register([...sheets, { key, id, name }]);
  register(host, clinic, clinic.registered());
}
