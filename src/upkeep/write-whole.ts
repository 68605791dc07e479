/**
 * Writes several files, all or none. As long as a run is under way the old texts lie beside the files, in a file whose name
 * tells what to do; the next run puts them back. Meanwhile the build takes none of it: it does not know that file.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of content, and the npm script that writes into it. */
export interface Written {
  folder: string;
  script: string;
}

/** Where the old texts lie by name, as JSON. */
const undoOf = ({ folder, script }: Written): string => `${folder}/cut-off-run-npm-run-${script}-again.json`;
const NEXT = '.next';

/** What else a run leaves that was cut off: new texts that it had not put in their place. */
const leftovers = (written: Written): string[] =>
  [undoOf(written), ...oldTexts(written).map(([name]) => `${written.folder}/${name}`)].map((path) => path + NEXT);

/**
 * Replaces files of one folder.
 * @param written the folder that holds them  @param texts the new text of each, by its name in the folder
 * @throws what made it fail, with every file as it was before; where even that fails, isCutOff says so
 */
export function writeWhole(written: Written, texts: ReadonlyMap<string, string>): void {
  const { folder } = written;
  const before = [...texts.keys()].map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  try {
    replace(undoOf(written), JSON.stringify(Object.fromEntries(before)));
    for (const [name, text] of texts) replace(join(folder, name), text);
    rmSync(undoOf(written));
  } catch (error) {
    try {
      takeBack(written);
    } catch {
      // What failed first is what an editor has to see to; that it is not taken back is told by isCutOff.
    }
    throw error;
  }
}

/** Whether a run was cut off while it wrote, and nobody has taken it back yet. */
export const isCutOff = (written: Written): boolean => existsSync(undoOf(written));

/** Puts the old texts back that a run left which was cut off, and clears away what else it left; without one, does nothing. */
export function takeBack(written: Written): void {
  const { folder } = written;
  for (const [name, text] of oldTexts(written)) replace(join(folder, name), text);
  for (const path of leftovers(written)) rmSync(path, { force: true });
  rmSync(undoOf(written), { force: true });
}

/**
 * Files as they are once a run that was cut off is taken back; writes nothing.
 * @param written as for writeWhole  @param texts the text of each file by its path, those of other folders too
 */
export function asTakenBack(written: Written, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const left = new Set([undoOf(written), ...leftovers(written)]);
  const whole = [...texts].filter(([path]) => !left.has(path));
  return new Map([...whole, ...oldTexts(written).map(([name, text]) => [`${written.folder}/${name}`, text] as const)]);
}

function oldTexts(written: Written): [string, string][] {
  return isCutOff(written) ? Object.entries(JSON.parse(readFileSync(undoOf(written), 'utf8')) as Record<string, string>) : [];
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
