/**
 * Writes several files, all or none. As long as a run is under way the old texts lie beside the files, in a file whose name
 * tells what to do; the next run puts them back. Meanwhile the build takes none of it: it does not know that file.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The old texts by name, as JSON. */
const UNDO = 'cut-off-run-npm-run-figures-again.json';
const NEXT = '.next';

/**
 * Replaces files of one folder.
 * @param folder which holds them  @param texts the new text of each, by its name in the folder
 * @throws what made it fail, with every file as it was before; where even that fails, isCutOff says so
 */
export function writeWhole(folder: string, texts: ReadonlyMap<string, string>): void {
  const before = [...texts.keys()].map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  try {
    replace(join(folder, UNDO), JSON.stringify(Object.fromEntries(before)));
    for (const [name, text] of texts) replace(join(folder, name), text);
    rmSync(join(folder, UNDO));
  } catch (error) {
    takeBack(folder);
    throw error;
  }
}

/** Whether a run was cut off while it wrote, and nobody has taken it back yet. */
export const isCutOff = (folder: string): boolean => existsSync(join(folder, UNDO));

/** Puts the old texts back that a run left which was cut off, and clears away what else it left; without one, does nothing. */
export function takeBack(folder: string): void {
  for (const [name, text] of oldTexts(folder)) replace(join(folder, name), text);
  for (const name of readdirSync(folder)) if (name.endsWith(NEXT)) rmSync(join(folder, name));
  rmSync(join(folder, UNDO), { force: true });
}

/**
 * Files as they are once a run that was cut off is taken back; writes nothing.
 * @param folder as for writeWhole  @param texts the text of each file by its path, those of other folders too
 */
export function asTakenBack(folder: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const whole = [...texts].filter(([path]) => !path.endsWith(NEXT) && !path.endsWith(UNDO));
  return new Map([...whole, ...oldTexts(folder).map(([name, text]) => [`${folder}/${name}`, text] as const)]);
}

function oldTexts(folder: string): [string, string][] {
  return isCutOff(folder) ? Object.entries(JSON.parse(readFileSync(join(folder, UNDO), 'utf8')) as Record<string, string>) : [];
}

/** Replaces one file, or makes it: whoever reads it sees the whole old text or the whole new one. */
function replace(path: string, text: string): void {
  const file = openSync(path + NEXT, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(path + NEXT, path);
}
