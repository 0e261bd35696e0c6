import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { exportWorkbook } from '../../src/xlsx/export-workbook';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { planTravel } from '../../src/xlsx/travel/plan-travel';
import { driveOffice } from '../libreoffice/drive-office';
import { findOffice } from '../libreoffice/find-office';

/** Times in milliseconds, sizes in bytes. */
export interface XlsxFigures {
  readonly bytes: number;
  /** The second reading is part of it. */
  readonly write: number;
  readonly read: number;
  /** Growth of the process while it wrote and read. */
  readonly memory: number;
  readonly formulas: number;
  /** `null` where LibreOffice is not installed. */
  readonly office: {
    readonly open: number;
    readonly edit: number;
    readonly edits: number;
    readonly save: number;
  } | null;
}

const EDITS = 60;

/** Writes and reads the workbook that is open, and edits it in LibreOffice. */
export async function measureXlsx(host: HeadlessHost): Promise<XlsxFigures> {
  await host.settle();
  const [file, spills] = [host.snapshot(), host.spills()];
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const begun = performance.now();
  const bytes = await exportWorkbook(file, spills);
  const written = performance.now();
  await importWorkbook(bytes);
  const read = performance.now() - written;
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  const cells = planTravel(file, spills).sheets.flatMap((sheet) => [...sheet.cells.values()]);
  const formulas = cells.filter(({ formula }) => formula !== null).length;
  const figures = { bytes: bytes.length, write: written - begun, read, memory: most - before, formulas };
  return { ...figures, office: findOffice() ? await measureOffice(bytes) : null };
}

async function measureOffice(bytes: Uint8Array): Promise<NonNullable<XlsxFigures['office']>> {
  const folder = mkdtempSync(join(tmpdir(), 'mcqm-bench-'));
  try {
    const path = join(folder, 'книга.xlsx');
    writeFileSync(path, bytes);
    const edits = Array.from({ length: EDITS }, (_, at): [number, number, string] => [
      5 + (at % 20),
      5,
      String(at % 2),
    ]);
    const [result] = await driveOffice([
      { open: path, steps: [{ measure: ['1.1 Оценка', edits] }], read: [], save: `${path}.out.xlsx` },
    ]);
    if (!result) throw new Error('LibreOffice gave nothing');
    const sorted = [...result.edits].sort((one, other) => one - other);
    const { open, save } = result.milliseconds;
    return { open, save, edit: sorted[Math.floor(sorted.length / 2)] ?? 0, edits: sorted.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
