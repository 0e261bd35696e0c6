import type { Area } from './area';
import type { SheetKey } from './sheet-key';

/** A workbook as plain data, before anything is laid: what every sheet says, how it looks, what it guards. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/** Text is always text: only `formula` is ever calculated. A date goes in as a serial number under a date format. */
export type PlanCell = string | number | null | { readonly formula: string };

export interface SheetPlan {
  readonly key: SheetKey;
  readonly name: string;
  /** The grid is cut to this size. */
  readonly rows: number;
  readonly columns: number;
  /** Top left block; rows may be shorter than the grid. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats: readonly FormatBlock[];
  /** Later blocks win over earlier ones where they overlap. */
  readonly styles: readonly StyleBlock[];
  readonly widths: readonly Span[];
  readonly heights: readonly Span[];
  readonly validations: readonly ListValidation[];
  readonly conditional: readonly ConditionalRule[];
  /** The whole sheet warns before a change, apart from the open areas. `null`: nothing is guarded. */
  readonly protection: { readonly open: readonly Area[] } | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: Stretch | null;
  readonly hiddenColumns: Stretch | null;
  readonly filter: Area | null;
  readonly notes: readonly CellNote[];
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Service sheets stay hidden after the workbook is ready. */
  readonly hidden: boolean;
}

/** A number format: `@` for text, `0.0%`, `dd.mm.yyyy`. */
export interface FormatBlock {
  readonly area: Area;
  readonly format: string;
}

export interface StyleBlock extends CellStyle {
  readonly area: Area;
}

export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

/** `count` rows or columns from `start` on, each of `size` pixels. */
export interface Span {
  readonly start: number;
  readonly count: number;
  readonly size: number;
}

export interface Stretch {
  readonly start: number;
  readonly count: number;
}

/** A dropdown that takes its words from cells; other text is let in, because the check names it, not the cell. */
export interface ListValidation {
  readonly area: Area;
  readonly list: { readonly sheet: string; readonly area: Area };
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** A formula for the first cell of the first area, or a piece of text that the cell contains. */
  readonly when: { readonly formula: string } | { readonly contains: string };
  readonly style: Pick<CellStyle, 'background' | 'color' | 'bold'>;
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
