import type { ICellData, Injector, Nullable, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { SpilledCell } from '../workbook-file';
import { shownError } from './function-values';

/** The cells that formulas spilled into: the engine keeps them apart from its snapshot. */
export function listSpills(injector: Injector, workbook: Workbook): SpilledCell[] {
  const all = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getUnitId()] ?? {};
  return Object.entries(all).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, cells]) =>
      Object.entries<Nullable<ICellData>>(cells ?? {}).flatMap(([column, cell]): SpilledCell[] => {
        const value = cell?.v;
        if (value === undefined || value === null || value === '') return [];
        const seen = cell?.t === 3 ? value === 1 || value === true : value;
        return [
          {
            sheetId,
            row: Number(row),
            column: Number(column),
            value: typeof seen === 'string' ? shownError(seen) : seen,
          },
        ];
      }),
    ),
  );
}
