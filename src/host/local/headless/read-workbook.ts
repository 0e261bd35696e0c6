import type { BridgeValue } from '../bridge';
import type { SheetFacts } from '../operations/change-sheets';
import { listSheets } from '../operations/change-sheets';
import { type ConditionalRule, readConditionalRules } from '../operations/conditional-rules';
import { type Area, checkInside, mapArea, type OperationContext } from '../operations/context';
import { readFilter } from '../operations/filters';
import { cellReader } from '../operations/look-at-cell';
import { readNotes } from '../operations/notes';
import { listProtections, type ProtectionFacts } from '../operations/protections';
import { readDisplayValues, readExtent, readFormulas, readValues } from '../operations/read-cells';
import { readStyle } from '../operations/style-cells';
import { readValidations, type ValidationRule } from '../operations/validations';
import { areaByA1, sheetIdByName } from './find-area';

/** A cell as it stands after the formulas have settled. */
export interface CellReading {
  /** As `getValue` gives it, a date as `{ date: milliseconds }`, blank as `""`. */
  value: BridgeValue;
  /** What the cell shows. */
  shown: string;
  /** Formula as the locale writes it, `""` for none. */
  formula: string;
  /** Calculated: a formula, or spilled from one. */
  computed: boolean;
  format: string;
  background: string;
  note: string;
  validation: ValidationRule | null;
}

/** A sheet without its cells. */
export interface SheetReading extends SheetFacts {
  lastRow: number;
  lastColumn: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  filter: Area | null;
  conditionalRules: ConditionalRule[];
  protections: ProtectionFacts[];
}

/** Reads a sheet from outside any execution. */
export function readSheet(context: OperationContext, sheetName: string) {
  const sheetId = sheetIdByName(context, sheetName);
  return {
    cells(a1: string): CellReading[][] {
      const area = areaByA1(context, sheetName, a1);
      const look = cellReader(context.engine, checkInside(context, area));
      const [values, shown, formulas] = [readValues, readDisplayValues, readFormulas].map((read) =>
        read(context, area),
      );
      const notes = readNotes(context, area);
      const validations = readValidations(context, area);
      const formats = readStyle(context, { area, property: 'numberFormat' });
      const backgrounds = readStyle(context, { area, property: 'background' });
      return mapArea(area, (row, column) => {
        const at = <Value>(rows: Value[][] | undefined) => rows?.[row - area.row]?.[column - area.column];
        return {
          value: at(values) ?? '',
          shown: String(at(shown) ?? ''),
          formula: String(at(formulas) ?? ''),
          computed: look(row, column).computed,
          format: String(at(formats) ?? ''),
          background: String(at(backgrounds) ?? ''),
          note: at(notes) ?? '',
          validation: at(validations) ?? null,
        };
      });
    },
    facts(): SheetReading {
      const sheet = context.engine.workbook.getSheetBySheetId(sheetId);
      const facts = listSheets(context).find((own) => own.sheetId === sheetId);
      if (!facts || !sheet) throw new Error(`no sheet «${sheetName}»`);
      const { rowData, columnData } = sheet.getConfig();
      const hidden = (lines: object) =>
        Object.entries(lines as Record<string, { hd?: number }>)
          .filter(([, line]) => line?.hd === 1)
          .map(([index]) => Number(index) + 1);
      return {
        ...facts,
        ...readExtent(context, { sheetId }),
        hiddenRows: hidden(rowData),
        hiddenColumns: hidden(columnData),
        filter: readFilter(context, { sheetId }),
        conditionalRules: readConditionalRules(context, { sheetId }),
        protections: listProtections(context, { sheetId }),
      };
    },
  };
}
