import type { IRange, IStyleBase } from '@univerjs/core';
import type { Style, Worksheet } from 'exceljs';
import { cellName, readReference } from '../references';
import { type FileScale, fromFileScale } from '../scale-rules';
import type { SnapshotRule } from '../snapshot-resources';
import { rgb } from '../style-words';

/** Kinds that the workbook does not know, as people call them. */
const KINDS: Readonly<Record<string, string>> = {
  iconSet: 'значки',
  top10: 'первые и последние',
  aboveAverage: 'выше или ниже среднего',
  timePeriod: 'даты',
  duplicateValues: 'повторы',
  uniqueValues: 'неповторяющиеся',
  colorScale: 'цветовая шкала',
  dataBar: 'гистограмма',
};

interface FileRule extends FileScale {
  type: string;
  operator?: string;
  priority?: number;
  formulae?: unknown[];
  text?: string;
  style?: Partial<Style>;
}

const STRING = '"((?:[^"]|"")*)"';
/** The formulas that tests of text were written as. */
const TEXTS: readonly (readonly [string, RegExp])[] = [
  ['containsText', new RegExp(`^NOT\\(ISERROR\\(SEARCH\\(${STRING},[^,]+\\)\\)\\)$`)],
  ['notContainsText', new RegExp(`^ISERROR\\(SEARCH\\(${STRING},[^,]+\\)\\)$`)],
  ['beginsWith', new RegExp(`^LEFT\\([^,]+,LEN\\("(?:[^"]|"")*"\\)\\)=${STRING}$`)],
  ['endsWith', new RegExp(`^RIGHT\\([^,]+,LEN\\("(?:[^"]|"")*"\\)\\)=${STRING}$`)],
];

/** What a reading of rules gives: the rules, and in Russian the kinds that the workbook does not know. */
export interface ReadRules<Rule> {
  readonly rules: Rule[];
  readonly unknown: readonly string[];
}

/** The conditional formats of a sheet in the engine's words, the winning one first. */
export function readRules(
  sheet: Worksheet,
  newId: () => string,
  rename: (formula: string) => string,
): ReadRules<SnapshotRule> {
  const blocks = (sheet as Worksheet & { conditionalFormattings?: { ref: string; rules: FileRule[] }[] })
    .conditionalFormattings;
  const unknown: string[] = [];
  const rules = (blocks ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0))
    .flatMap(({ ref, rule }): SnapshotRule[] => {
      const ranges = readRanges(ref);
      const scale = fromFileScale(rule);
      if (scale) return [{ cfId: newId(), ranges, stopIfTrue: false, rule: scale }];
      const test = readTest(rule, ranges[0], rename);
      if (!test) {
        unknown.push(`условное форматирование (${KINDS[rule.type] ?? rule.type})`);
        return [];
      }
      const style = readStyle(rule.style);
      return [{ cfId: newId(), ranges, stopIfTrue: false, rule: { type: 'highlightCell', ...test, style } }];
    });
  return { rules, unknown };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function readTest(
  { type, operator, formulae }: FileRule,
  range: IRange | undefined,
  rename: (formula: string) => string,
) {
  const [first = '', second] = (formulae ?? []).map(String);
  if (type === 'cellIs' && operator) {
    const values = (second === undefined ? [first] : [first, second]).map(Number);
    if (values.every(Number.isFinite) && first !== '') {
      return { subType: 'number', operator, value: second === undefined ? values[0] : values };
    }
    // Compared with a text or with another cell: the same as a formula.
    const sign = SIGNS[operator];
    if (!sign || !range) return null;
    return { subType: 'formula', value: `=${cellName(range.startRow, range.startColumn)}${sign}${rename(first)}` };
  }
  if (type !== 'expression' && type !== 'containsText') return null;
  for (const [name, form] of TEXTS) {
    const text = form.exec(first)?.[1];
    if (text !== undefined) return { subType: 'text', operator: name, value: text.replace(/""/g, '"') };
  }
  return first === '' ? null : { subType: 'formula', value: `=${rename(first)}` };
}

function readStyle(style: Partial<Style> | undefined): IStyleBase {
  const fill = style?.fill?.type === 'pattern' ? style.fill : null;
  const background = rgb(fill?.bgColor?.argb) ?? rgb(fill?.fgColor?.argb);
  const color = rgb(style?.font?.color?.argb);
  return {
    ...(background ? { bg: { rgb: background } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(style?.font?.bold ? { bl: 1 } : {}),
    ...(style?.font?.italic ? { it: 1 } : {}),
  };
}

/** Ranges of a list like `A1:B2 D1`, as the engine counts. */
export function readRanges(list: string): IRange[] {
  return list.split(/[\s,]+/).flatMap((text) => {
    const reference = readReference(text);
    if (!reference) return [];
    const to = reference.to ?? reference.from;
    return [{ startRow: reference.from.row, endRow: to.row, startColumn: reference.from.column, endColumn: to.column }];
  });
}
