import type { Area } from '../workbook/area';
import type { RegisteredSheet } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import type { FormatBlock, PlanCell } from '../workbook/sheet-plan';

/** One step of a repair as plain data: what is judged can be shown and tested before anything is written. */
export type RepairStep =
  | {
      readonly do: 'write';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly PlanCell[])[];
    }
  | { readonly do: 'formats'; readonly sheetId: number; readonly blocks: readonly FormatBlock[] }
  | { readonly do: 'lists'; readonly sheetId: number; readonly blocks: readonly ListStep[] }
  | {
      readonly do: 'insert';
      readonly sheetId: number;
      readonly axis: 'rows' | 'columns';
      readonly at: { readonly before: number } | { readonly after: number };
      readonly count: number;
    }
  | { readonly do: 'hide-rows'; readonly sheetId: number; readonly start: number; readonly count: number }
  /** Lays a sheet anew from its plan; what stood there is lost to the workbook already. */
  | { readonly do: 'build'; readonly key: SheetKey }
  | { readonly do: 'register'; readonly sheets: readonly RegisteredSheet[] };

export interface ListStep {
  readonly area: Area;
  readonly list: { readonly sheetId: number; readonly area: Area };
}
