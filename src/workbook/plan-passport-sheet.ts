import type { Area } from './area';
import { emptySheet, noticeLine } from './empty-sheet';
import { linkFormula } from './link-formula';
import { PALETTE, TABS } from './palette';
import { PASSPORT_SECTIONS, responsibleKey } from './passport-fields';
import { type SheetKey, sheetMarker, systemOfKey } from './sheet-key';
import { sheetOrder } from './sheet-names';
import type { PlanCell, SheetPlan, StyleBlock } from './sheet-plan';
import { nameOf, systemHeading, systemsOfRubric, type WorkbookContext } from './workbook-context';

/** Columns: hidden keys, label, value, hint. */
const COLUMNS = { key: 1, label: 2, value: 3, hint: 4 } as const;
const WIDTH = 4;

interface Row {
  readonly cells: readonly PlanCell[];
  readonly kind: 'keys' | 'title' | 'notice' | 'illustration' | 'section' | 'field' | 'date' | 'link' | 'gap';
}

/** «Паспорт»: whose workbook it is, for which period, who answers for each system, and the way to every sheet. */
export function planPassportSheet(context: WorkbookContext): SheetPlan {
  const rows = passportRows(context);
  const area = (index: number, column: number, columns = 1): Area => ({ row: index + 1, column, rows: 1, columns });
  const places = (kinds: readonly Row['kind'][]) =>
    rows.flatMap((row, index) => (kinds.includes(row.kind) ? [index] : []));
  const fields = places(['field', 'date']);
  return {
    ...emptySheet(context, 'passport'),
    rows: rows.length,
    columns: WIDTH,
    cells: rows.map(({ cells }) => cells),
    formats: [
      ...places(['field']).map((index) => ({ area: area(index, COLUMNS.value), format: '@' })),
      ...places(['date']).map((index) => ({ area: area(index, COLUMNS.value), format: 'dd.mm.yyyy' })),
    ],
    styles: rows.flatMap((row, index) => rowStyles(row, index, area)),
    widths: [
      { start: COLUMNS.label, count: 1, size: 320 },
      { start: COLUMNS.value, count: 1, size: 440 },
      { start: COLUMNS.hint, count: 1, size: 320 },
    ],
    protection: { open: fields.map((index) => area(index, COLUMNS.value)) },
    hiddenRows: { start: 1, count: 1 },
    hiddenColumns: { start: COLUMNS.key, count: 1 },
    tabColor: TABS.whole,
  };
}

function passportRows(context: WorkbookContext): Row[] {
  const systems = systemsOfRubric(context.rubric);
  const value = (key: string) => context.passport[key] || null;
  const gap: Row = { cells: ['', null, null, null], kind: 'gap' };
  const section = (title: string): Row => ({ cells: ['', title, null, null], kind: 'section' });
  const rows: Row[] = [
    { cells: [sheetMarker('passport'), 'label', 'value', 'hint'], kind: 'keys' },
    { cells: ['', 'Паспорт', null, null], kind: 'title' },
    { cells: ['', noticeLine(context), null, null], kind: 'notice' },
  ];
  if (context.illustration !== null) {
    rows.push({ cells: ['', 'Внимание', context.illustration, null], kind: 'illustration' });
  }
  for (const { title, fields } of PASSPORT_SECTIONS) {
    rows.push(gap, section(title));
    for (const { key, label, hint, date } of fields) {
      rows.push({ cells: [key, label, value(key), hint], kind: date ? 'date' : 'field' });
    }
  }
  rows.push(gap, section('Кто отвечает за систему (должность)'));
  for (const system of systems) {
    const key = responsibleKey(system.number);
    rows.push({ cells: [key, systemHeading(system), value(key), 'Должность, без фамилии'], kind: 'field' });
  }
  rows.push(gap, section('Содержание'));
  const numbers = systems.map(({ number }) => number);
  for (const key of sheetOrder(numbers, context.names.has('deliverables'))) {
    if (key === 'passport' || key === 'lists') continue;
    rows.push(contentsRow(context, key, systems));
  }
  return rows;
}

function contentsRow(context: WorkbookContext, key: SheetKey, systems: ReturnType<typeof systemsOfRubric>): Row {
  const name = nameOf(context, key);
  const system = systems.find(({ number }) => number === systemOfKey(key));
  const id = context.ids.get(key);
  // Without an id there is nothing to point at: plans are also made before any sheet stands.
  const link: PlanCell = id === undefined ? name : { formula: linkFormula(id, name) };
  return { cells: ['', link, system ? system.title : null, null], kind: 'link' };
}

function rowStyles(
  row: Row,
  index: number,
  area: (index: number, column: number, columns?: number) => Area,
): StyleBlock[] {
  const line = area(index, COLUMNS.label, WIDTH - 1);
  switch (row.kind) {
    case 'title':
      return [
        { area: line, background: PALETTE.head },
        { area: area(index, COLUMNS.label), bold: true, size: 14, color: PALETTE.ink },
      ];
    case 'notice':
      return [{ area: line, background: PALETTE.head, color: PALETTE.muted }];
    case 'illustration':
      return [
        { area: line, background: PALETTE.open, color: PALETTE.ink, wrap: true, valign: 'top' },
        { area: area(index, COLUMNS.label), bold: true },
      ];
    case 'section':
      return [{ area: line, background: PALETTE.header, bold: true }];
    case 'field':
    case 'date':
      return [
        { area: line, wrap: true, valign: 'top' },
        { area: area(index, COLUMNS.label), background: PALETTE.fixed },
        { area: area(index, COLUMNS.value), align: 'left' },
        { area: area(index, COLUMNS.hint), color: PALETTE.muted },
      ];
    case 'link':
      return [
        { area: line, wrap: true, valign: 'top' },
        { area: area(index, COLUMNS.label), color: PALETTE.link },
      ];
    default:
      return [];
  }
}
