import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Office {
  readonly soffice: string;
  /** A Python that knows LibreOffice. */
  readonly python: string;
}

const OFFICES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'];
const PYTHONS = ['/usr/bin/python3', '/usr/local/bin/python3', '/opt/libreoffice/program/python'];

let found: Office | null | undefined;

/** LibreOffice on this machine; `SOFFICE_PATH` and `OFFICE_PYTHON` go before the well-known places. */
export function findOffice(): Office | null {
  if (found !== undefined) return found;
  const soffice = [process.env.SOFFICE_PATH ?? '', ...OFFICES].find((path) => path !== '' && existsSync(path));
  const python = [process.env.OFFICE_PYTHON ?? '', ...PYTHONS].find(
    (path) => path !== '' && existsSync(path) && spawnSync(path, ['-c', 'import uno']).status === 0,
  );
  found = soffice && python ? { soffice, python } : null;
  return found;
}
