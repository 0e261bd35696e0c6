import type { SheetKey } from './sheet-key';
import { systemOfKey } from './sheet-key';

const SINGLE_NAMES: Readonly<Record<string, string>> = {
  passport: 'Паспорт',
  documents: 'Документы',
  deliverables: 'Ожидаемые результаты',
  summary: 'Сводная оценка',
  findings: 'Что исправить',
  method: 'Методика',
  state: '_mcqm',
  lists: '_lists',
  backup: '_backup',
  aside: 'Не перенесено',
};

/** @example standardName('score:1.1') // "1.1 Оценка" */
export function standardName(key: SheetKey): string {
  const system = systemOfKey(key);
  return system === null ? (SINGLE_NAMES[key] ?? key) : `${system} Оценка`;
}

/**
 * The standard name, or the next free one: «Документы (2)» where the user already has a sheet «Документы».
 * Names are compared as the spreadsheet compares them, without regard to case.
 */
export function freeName(key: SheetKey, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const standard = standardName(key);
  let name = standard;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${standard} (${number})`;
  return name;
}

/**
 * Sheets of a workbook with these systems, in the order of their tabs.
 *
 * @param deliverables whether the framework has expected results
 */
export function sheetOrder(systems: readonly string[], deliverables = false): SheetKey[] {
  return [
    'passport',
    'documents',
    ...systems.map((system): SheetKey => `score:${system}`),
    ...(deliverables ? (['deliverables'] as const) : []),
    'summary',
    'findings',
    'method',
    'lists',
  ];
}

/** The same sheets in the order of building: a sheet comes after those its formulas and links point to. */
export function buildOrder(systems: readonly string[], deliverables = false): SheetKey[] {
  return [
    'method',
    'lists',
    'documents',
    ...systems.map((system): SheetKey => `score:${system}`),
    ...(deliverables ? (['deliverables'] as const) : []),
    'summary',
    'findings',
    'passport',
  ];
}
