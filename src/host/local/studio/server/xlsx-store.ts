import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { exportWorkbook } from '../../../../xlsx/export-workbook';
import { importWorkbook } from '../../../../xlsx/import-workbook';
import { XlsxRefusal } from '../../../../xlsx/xlsx-refusal';
import type { SpilledCell, WorkbookFile } from '../../workbook-file';
import { StudioError } from './studio-error';
import {
  freeName,
  reasonOf,
  type StoredWorkbook,
  setAsideFile,
  stamp,
  versionOf,
  type WorkbookStore,
  writeWhole,
} from './workbook-store';

/** What the page sends when the work lies in an `.xlsx`: the workbook with what formulas spilled. */
export type TravellingText = WorkbookFile & { spills?: SpilledCell[] };

/** An `.xlsx` that holds the work: the page still speaks of workbooks, the file is written and read here. */
export function openXlsxStore(path: string): WorkbookStore {
  const previous = `${path}.bak`;
  const name = basename(path);
  const bytesOf = (file: string) => (existsSync(file) ? readFileSync(file) : null);
  /** The last reading: a reload of the page need not read the same bytes again. */
  let known: { version: string; text: string; remarks: readonly string[] } | null = null;

  const save = async (text: string, expected: string | null): Promise<string> => {
    const { spills = [], ...file } = JSON.parse(text) as TravellingText;
    const bytes = await toBytes(file, spills, name);
    const present = bytesOf(path);
    if ((present === null ? null : versionOf(present)) !== expected) {
      throw new StudioError('changedUnderneath', { file: name });
    }
    place(bytes, present !== null);
    return versionOf(bytes);
  };

  const place = (bytes: Uint8Array, keepPrevious: boolean) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(`${path}.tmp`, bytes);
      if (keepPrevious) {
        copyFileSync(path, `${previous}.tmp`);
        renameSync(`${previous}.tmp`, previous);
      }
      renameSync(`${path}.tmp`, path);
    } catch (error) {
      rmSync(`${path}.tmp`, { force: true });
      throw new StudioError('notSaved', { file: name, reason: reasonOf(error) });
    }
  };

  return {
    path,
    async read(): Promise<StoredWorkbook> {
      const bytes = bytesOf(path);
      if (bytes === null) return { state: 'absent' };
      const version = versionOf(bytes);
      try {
        if (known?.version !== version) {
          const { file, remarks } = await importWorkbook(bytes);
          known = { version, text: JSON.stringify(file), remarks };
        }
      } catch (error) {
        if (error instanceof XlsxRefusal) throw new StudioError('xlsxRefused', { reason: error.message });
        throw error;
      }
      return { state: 'ready', ...known };
    },
    save,
    setAside: (now, note = '') => setAsideFile(path, now, note),
    async saveCopy(text, now) {
      const { spills = [], ...file } = JSON.parse(text) as TravellingText;
      const target = freeName(path, stamp(now));
      writeWhole(target, await toBytes(file, spills, name));
      return target;
    },
    openPrevious(now) {
      if (!existsSync(previous)) throw new StudioError('noPrevious', { file: name });
      setAsideFile(path, now, ' повреждён');
      copyFileSync(previous, path);
    },
  };
}

async function toBytes(file: WorkbookFile, spills: readonly SpilledCell[], name: string): Promise<Uint8Array> {
  try {
    return await exportWorkbook(file, spills);
  } catch (error) {
    // The second reading differed from the plan: the old file stays.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new StudioError('notSaved', { file: name, reason: `проверка записанного не прошла: ${reason}` });
  }
}
