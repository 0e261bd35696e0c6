import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { findOffice } from './find-office';

/** What a person does in LibreOffice; see drive.py for the arguments. Rows and columns are zero-based. */
export type Step =
  | { type: [sheet: string, row: number, column: number, value: string | number] }
  | { insertRows: [sheet: string, row: number, count: number] }
  | { deleteRows: [sheet: string, row: number, count: number] }
  | { insertColumns: [sheet: string, column: number, count: number] }
  | { sort: [sheet: string, first: number, last: number, left: number, right: number, by: number] }
  | { rename: [sheet: string, name: string] }
  | { addSheet: [name: string] }
  | { measure: [sheet: string, edits: [row: number, column: number, value: string | number][]] };

export interface Job {
  readonly open: string;
  readonly steps?: readonly Step[];
  /** Calculates everything anew, whatever the file's own values say. */
  readonly hard?: boolean;
  /** Sheets to read; all without it. */
  readonly read?: readonly string[];
  readonly save?: string;
  readonly pdf?: string;
  readonly pdfSheet?: string;
}

export type OfficeCell = [
  row: number,
  column: number,
  kind: 'value' | 'error',
  value: string | number,
  formula: string,
];

export interface Result {
  readonly refused?: true;
  readonly names: readonly string[];
  readonly sheets: Readonly<Record<string, { cells: readonly OfficeCell[]; hidden: boolean }>>;
  readonly edits: readonly number[];
  readonly milliseconds: { open: number; steps: number; save: number };
}

/** Runs jobs in one LibreOffice, one after another. */
export async function driveOffice(jobs: readonly Job[]): Promise<Result[]> {
  const office = findOffice();
  if (!office) throw new Error('no LibreOffice');
  const driver = spawn(office.python, [resolve('scripts/libreoffice/drive.py')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  driver.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  driver.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  driver.stdin.end(JSON.stringify({ soffice: office.soffice, jobs }));
  const code = await new Promise((done) => driver.on('close', done));
  if (code !== 0) throw new Error(Buffer.concat(err).toString('utf8'));
  return (JSON.parse(Buffer.concat(out).toString('utf8')) as { results: Result[] }).results;
}

/** Cells of a sheet by `row,column`. */
export function byPlace(result: Result | undefined, sheet: string): Map<string, OfficeCell> {
  const cells = result?.sheets[sheet]?.cells;
  if (!cells) throw new Error(`LibreOffice read no sheet «${sheet}»; there are ${Object.keys(result?.sheets ?? {})}`);
  return new Map(cells.map((cell) => [`${cell[0]},${cell[1]}`, cell]));
}
