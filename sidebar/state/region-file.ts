import type { FileReport } from '../../src/actions/calls';

/** The file a region's framework may be made of: its text as chosen or pasted, and what the add-on found in it. */
export interface RegionFile {
  readonly text: string;
  /** `null` until this very text was judged. */
  readonly report: FileReport | null;
}

/** Stands for the framework of the file in the draft. No framework is called so: «+» only parts a name from a region. */
export const FROM_FILE = '+file';

export const NO_FILE: RegionFile = { text: '', report: null };
