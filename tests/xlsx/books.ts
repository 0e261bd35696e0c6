import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import type { WorkbookFile } from '../../src/host/local/workbook-file';
import { exportWorkbook } from '../../src/xlsx/export-workbook';
import { ask, createBook, openAddon } from '../journeys/open-addon';
import { letter, rowsByCode } from '../journeys/score-rows';
import { keepMade } from '../made/keep-made';

/** Systems of a framework, as the sidebar offers them. */
export async function systemsOf(framework: string): Promise<string[]> {
  const text = await keepMade(join('books', `systems of ${framework}.json`), async () => {
    const host = await openAddon();
    const state = ask(host, 'state.read', {});
    await host.dispose();
    if (state.kind !== 'empty') throw new Error('a new workbook is not empty');
    return JSON.stringify(state.frameworks.find(({ id }) => id === framework)?.systems.map(({ number }) => number));
  });
  return JSON.parse(text) as string[];
}

/** A new workbook of a framework, saved; created the first time and then kept, since creating takes seconds. */
export async function newBook(framework: string, systems: readonly string[]): Promise<WorkbookFile> {
  const text = await keepMade(join('books', `${framework} ${systems.join(' ')}.json`), async () => {
    const host = await openAddon();
    await createBook(host, [...systems], framework);
    const file = host.snapshot();
    await host.dispose();
    return JSON.stringify(file);
  });
  return JSON.parse(text) as WorkbookFile;
}

/** An answer somewhere: what a person types and where. Rows and columns are zero-based. */
export interface Typed {
  readonly sheet: string;
  readonly code: string;
  readonly row: number;
  readonly text: string;
}

/** As people answer: from the list, by a bare code, from Word, wrongly, nothing. */
const OTHERS = ['н/п', '5', 'да', ' 1\u00a0', '1 – есть', 'НЕЭФ', '— есть', '\u200b0 ', '1,0'];

/** Random answers over the «Оценка» sheets, as a dropdown or a hurried hand gives them. */
export function randomAnswers(host: HeadlessHost, count: number, random: (n: number) => number): Typed[] {
  const places = scoreSheets(host).flatMap((sheet) =>
    [...rowsByCode(host, sheet)].map(([code, row]) => ({ sheet, code, row: row - 1 })),
  );
  const lists = new Map<string, string[]>();
  return Array.from({ length: count }, () => {
    const place = places[random(places.length)];
    if (!place) throw new Error('a workbook without positions');
    const offered = offers(host, place, lists);
    const chosen = random(12) === 0 ? OTHERS[random(OTHERS.length)] : offered[random(offered.length)];
    const bare = random(3) === 0 ? chosen?.split(' — ')[0] : chosen;
    return { ...place, text: bare ?? '' };
  });
}

/** What the dropdown of a row offers; rows that share a list read it once. */
function offers(
  host: HeadlessHost,
  { sheet, row }: { sheet: string; row: number },
  lists: Map<string, string[]>,
): string[] {
  const rule = host.read(sheet, `${letter('answer')}${row + 1}`)[0]?.[0]?.validation;
  if (rule?.criteria.type !== 'VALUE_IN_RANGE') throw new Error(`${sheet}: row ${row + 1} has no list`);
  const { row: first, column, rows } = rule.criteria.area;
  const name = String.fromCharCode(65 + column);
  const area = `${name}${first + 1}:${name}${first + rows}`;
  const known = lists.get(area);
  if (known) return known;
  const read = host
    .read('_lists', area)
    .flat()
    .map(({ value }) => String(value));
  lists.set(area, read);
  return read;
}

export const scoreSheets = (host: HeadlessHost) => host.sheetNames().filter((name) => /^\d\.\d Оценка$/.test(name));

/** Types answers; of several into one cell the last one stays, as when a person changes her mind. */
export function typeAnswers(host: HeadlessHost, answers: readonly Typed[]): void {
  const bySheet = new Map<string, Map<string, string>>();
  for (const { sheet, row, text } of answers) {
    const cells = bySheet.get(sheet) ?? new Map<string, string>();
    bySheet.set(sheet, cells.set(`${letter('answer')}${row + 1}`, text));
  }
  for (const [sheet, cells] of bySheet) host.typeAll(sheet, cells);
}

/** The file as the host would save it. */
export async function exported(host: HeadlessHost): Promise<Uint8Array> {
  await host.settle();
  return exportWorkbook(host.snapshot(), host.spills());
}

/** Everything that stands in a workbook, with formulas, formats, lists, notes and all about its sheets. */
export function wholeBook(host: HeadlessHost): Record<string, unknown> {
  return Object.fromEntries(
    host.sheetNames().map((name) => {
      const facts = host.sheet(name);
      const width = String.fromCharCode(64 + Math.min(26, facts.columns));
      return [name, { facts, cells: host.read(name, `A1:${width}${Math.min(facts.rows, facts.lastRow + 2)}`) }];
    }),
  );
}

/** A folder for the files of one test file. */
export const folder = () => mkdtempSync(join(tmpdir(), 'mcqm-xlsx-'));
