import type { Area } from '../../workbook/area';
import type { CellStyle, SheetPlan, StyleBlock } from '../../workbook/sheet-plan';
import { joinAreas, type Spread, spreadBlocks } from './spread-blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Weight, size and colour of a text go together: as three grids they would be three service calls. */
interface TextLooks {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
}

/** Google's own defaults, which the cells between styled blocks keep. */
const PLAIN_TEXT: TextLooks = { bold: false, size: 10, color: '#000000' };

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
  const texts = joinTexts(
    spread('bold', PLAIN_TEXT.bold),
    spread('size', PLAIN_TEXT.size),
    spread('color', PLAIN_TEXT.color),
  );
  if (texts) at(texts.area).setTextStyles(buildTextStyles(texts.grid));
  const wraps = spread('wrap', false);
  if (wraps) at(wraps.area).setWraps(wraps.grid);
  const aligns = spread('align', null);
  if (aligns) at(aligns.area).setHorizontalAlignments(aligns.grid as ('left' | 'center' | 'right' | null)[][]);
  const valigns = spread('valign', 'bottom');
  if (valigns) at(valigns.area).setVerticalAlignments(valigns.grid as ('top' | 'middle' | 'bottom')[][]);
}

function joinTexts(
  bold: Spread<boolean> | null,
  size: Spread<number> | null,
  color: Spread<string> | null,
): Spread<TextLooks> | null {
  const areas = [bold, size, color].flatMap((spread) => (spread ? [spread.area] : []));
  if (areas.length === 0) return null;
  const whole = joinAreas(areas);
  const grid = Array.from({ length: whole.rows }, (_, row) =>
    Array.from({ length: whole.columns }, (__, column) => ({
      bold: lookUp(bold, whole.row + row, whole.column + column) ?? PLAIN_TEXT.bold,
      size: lookUp(size, whole.row + row, whole.column + column) ?? PLAIN_TEXT.size,
      color: lookUp(color, whole.row + row, whole.column + column) ?? PLAIN_TEXT.color,
    })),
  );
  return { area: whole, grid };
}

function lookUp<T>(spread: Spread<T> | null, row: number, column: number): T | undefined {
  return spread?.grid[row - spread.area.row]?.[column - spread.area.column];
}

/** Cells that look alike share one style. */
function buildTextStyles(grid: readonly (readonly TextLooks[])[]): TextStyle[][] {
  const built = new Map<string, TextStyle>();
  return grid.map((row) =>
    row.map(({ bold, size, color }) => {
      const key = `${bold} ${size} ${color}`;
      const style =
        built.get(key) ??
        SpreadsheetApp.newTextStyle().setBold(bold).setFontSize(size).setForegroundColor(color).build();
      built.set(key, style);
      return style;
    }),
  );
}
