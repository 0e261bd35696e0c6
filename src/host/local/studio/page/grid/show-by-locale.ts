import { CellValueType, InterceptorEffectEnum, isDefaultFormat } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Engine } from '../../../engine/engine';
import { formatValue } from '../../../entry/format-value';

/** After the grid's own content (number formats among it), which leaves bare numbers and truth values in English. */
const LATE = 0;

/**
 * Shows numbers and truth values as the spreadsheet's locale writes them: «1,5» and «ИСТИНА» in a Russian one.
 */
export function showByLocale(engine: Engine): void {
  engine.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(engine.state.locale === 'ru_RU' ? 'ru' : 'en');
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'studio-locale',
    effect: InterceptorEffectEnum.Value,
    priority: LATE,
    handler(cell, place, next) {
      const raw = place.rawData;
      const pattern = raw?.s ? (place.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? '') : '';
      const bare = pattern === '' || isDefaultFormat(pattern);
      if (!cell || cell.v === null || cell.v === undefined || !bare) return next(cell);
      if (cell.t === CellValueType.BOOLEAN)
        return next({ ...cell, v: formatValue(Number(cell.v) === 1, '', engine.state.locale) });
      if (typeof cell.v !== 'number' || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: formatValue(cell.v, '', engine.state.locale) });
    },
  });
}
