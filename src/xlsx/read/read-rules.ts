import type { IRange, IStyleBase } from '@univerjs/core';
import type { Style, Worksheet } from 'exceljs';
import { readReference } from '../references';
import type { SnapshotRule } from '../snapshot-resources';
import { rgb } from '../style-words';

interface FileRule {
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

/** The conditional formats of a sheet in the engine's words, the winning one first. */
export function readRules(sheet: Worksheet, newId: () => string, rename: (formula: string) => string): SnapshotRule[] {
  const blocks = (sheet as Worksheet & { conditionalFormattings?: { ref: string; rules: FileRule[] }[] })
    .conditionalFormattings;
  return (blocks ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => {
      const test = readTest(rule, rename);
      if (!test) return [];
      const style = readStyle(rule.style);
      return [
        { cfId: newId(), ranges: readRanges(ref), stopIfTrue: false, rule: { type: 'highlightCell', ...test, style } },
      ];
    });
}

function readTest({ type, operator, formulae }: FileRule, rename: (formula: string) => string) {
  const [first = '', second] = (formulae ?? []).map(String);
  if (type === 'cellIs' && operator) {
    return {
      subType: 'number',
      operator,
      value: second === undefined ? Number(first) : [Number(first), Number(second)],
    };
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
