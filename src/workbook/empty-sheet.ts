import type { SheetKey } from './sheet-key';
import type { SheetPlan } from './sheet-plan';
import { nameOf, type WorkbookContext } from './workbook-context';

/** A plan with nothing in it yet, to be spread into the real one. */
export function emptySheet(context: WorkbookContext, key: SheetKey): EmptySheet {
  return namedEmptySheet(key, nameOf(context, key));
}

type EmptySheet = Omit<SheetPlan, 'rows' | 'columns' | 'cells'>;

/** The same where no workbook is planned yet: the state sheet stands before all others. */
export function namedEmptySheet(key: SheetKey, name: string): EmptySheet {
  return {
    key,
    name,
    formats: [],
    styles: [],
    widths: [],
    heights: [],
    validations: [],
    conditional: [],
    protection: null,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: null,
    hiddenColumns: null,
    filter: null,
    notes: [],
    tabColor: null,
    gridlines: true,
    hidden: false,
  };
}

/** «Методика … · Модельная методика, баллы никем не утверждены»: the line under every sheet's title. */
export function noticeLine({ framework }: Pick<WorkbookContext, 'framework'>): string {
  return framework.notice === null ? framework.short : `${framework.notice} · ${framework.short}`;
}
