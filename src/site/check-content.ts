/**
 * `npm run content`: what is wrong with the content, without building anything.
 *
 * Use: npm run content -- [--sources FOLDER]. With a folder, content is also held against every .txt in it: no run of
 * eight words may be the same. Texts of sources are not ours to publish, so they are not part of the project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ContentError } from '../model/faults.ts';
import { loadModel } from '../model/load.ts';
import { overdueLines } from '../model/reviews.ts';
import { today } from './today.ts';
import { findCopies } from '../model/wording/copied.ts';
import { checkSpelling } from '../model/wording/spelling.ts';

/** Every .txt under a folder, by its path from there. */
function textsIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name));
  if (!paths.length) throw new Error(`${folder} has no .txt file to compare with`);
  return new Map(paths.sort().map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

const { values: options } = parseArgs({ options: { sources: { type: 'string' } } });
try {
  const model = loadModel();
  const faults = [...checkSpelling(model), ...(options.sources ? findCopies(model, textsIn(options.sources)) : [])];
  if (faults.length) throw new ContentError(faults);
  const { pages, observations, terms, sources } = model;
  console.log(
    `The content fits: ${pages.size} pages, ${observations.length} observations, ${terms.length} terms, ${sources.size} sources.`,
  );
  for (const line of overdueLines(model, today())) console.log(line);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
