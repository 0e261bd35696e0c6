import type { Area } from '../../workbook/area';
import type { CellStyle, SheetPlan, StyleBlock } from '../../workbook/sheet-plan';
import { spreadBlocks } from './spread-blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's own defaults, which the cells between styled blocks keep. */
const PLAIN_SIZE = 10;

/** Looks of the cells: one service call for each property that the plan uses at all. */
export function paintSheet(sheet: Sheet, plan: SheetPlan): void {
  const at = (area: Area) => sheet.getRange(area.row, area.column, area.rows, area.columns);
  const spread = <K extends keyof CellStyle, G>(property: K, gap: G) => {
    const blocks = plan.styles.reduce<{ area: Area; value: NonNullable<StyleBlock[K]> | G }[]>((found, block) => {
      const value = block[property];
      if (value !== undefined) found.push({ area: block.area, value: value as NonNullable<StyleBlock[K]> });
      return found;
    }, []);
    return spreadBlocks(blocks, gap);
  };

  const backgrounds = spread('background', null);
  if (backgrounds) at(backgrounds.area).setBackgrounds(backgrounds.grid as string[][]);
  const colors = spread('color', null);
  if (colors) at(colors.area).setFontColors(colors.grid as string[][]);
  const bold = spread('bold', false);
  if (bold) at(bold.area).setFontWeights(bold.grid.map((row) => row.map((on) => (on ? 'bold' : 'normal'))));
  const sizes = spread('size', PLAIN_SIZE);
  if (sizes) at(sizes.area).setFontSizes(sizes.grid);
  const wraps = spread('wrap', false);
  if (wraps) at(wraps.area).setWraps(wraps.grid);
  const aligns = spread('align', null);
  if (aligns) at(aligns.area).setHorizontalAlignments(aligns.grid as ('left' | 'center' | 'right' | null)[][]);
  const valigns = spread('valign', 'bottom');
  if (valigns) at(valigns.area).setVerticalAlignments(valigns.grid as ('top' | 'middle' | 'bottom')[][]);
}
