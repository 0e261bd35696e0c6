import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeFolder } from './made-folder';

/**
 * What was made from the sources as they stand: taken where a test file before this one has made it, else made now.
 * Any change of a source names another folder, so what is taken is what would be made.
 *
 * @param name file in the folder of what was made
 * @param make gives the text of the file
 */
export async function keepMade(name: string, make: () => string | Promise<string>): Promise<string> {
  const path = join(madeFolder(), name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const text = await make();
  mkdirSync(dirname(path), { recursive: true });
  // Written aside and put in place at the end: the other worker must not read half a file.
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
  return text;
}
