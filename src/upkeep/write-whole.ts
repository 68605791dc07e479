/**
 * Writes several files, all or none. Until the last is in place a mark says that a run is under way, and the old files lie
 * beside the new; a run that was cut off, even by a power cut, is taken back by the next one.
 */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = 'under-way';
const NEXT = '.next';
const BEFORE = '.before';

/**
 * Replaces files of one folder.
 * @param folder which holds them  @param texts the new text of each, by its name in the folder
 * @param rename for tests, which let it fail
 * @throws what made it fail, with every file as it was before
 */
export function writeWhole(folder: string, texts: ReadonlyMap<string, string>, rename: typeof renameSync = renameSync): void {
  const at = (name: string) => join(folder, name);
  try {
    for (const [name, text] of texts) {
      writeToDisk(at(name + NEXT), text);
      copyFileSync(at(name), at(name + BEFORE));
    }
    writeToDisk(at(MARK), '');
    for (const name of texts.keys()) rename(at(name + NEXT), at(name));
  } catch (error) {
    takeBack(folder);
    throw error;
  }
  rmSync(at(MARK));
  clear(folder);
}

/**
 * Takes back what a run that was cut off left in a folder.
 * @returns whether there was anything
 */
export function takeBack(folder: string): boolean {
  const left = leftovers(folder);
  const marked = existsSync(join(folder, MARK));
  if (marked) {
    for (const name of left.filter((it) => it.endsWith(BEFORE)))
      renameSync(join(folder, name), join(folder, name.slice(0, -BEFORE.length)));
    rmSync(join(folder, MARK));
  }
  clear(folder);
  return marked || left.length > 0;
}

const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(NEXT) || name.endsWith(BEFORE));

function clear(folder: string): void {
  for (const name of leftovers(folder)) rmSync(join(folder, name));
}

function writeToDisk(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
