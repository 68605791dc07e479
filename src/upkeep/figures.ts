/**
 * `npm run figures -- FOLDER [--dry-run]`: reads the Department for Education's CSV files in a folder into the series of
 * content/measures/, lists what changed, and refuses what it does not know.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { contentFiles } from '../model/load.ts';
import { ContentError, faultLine } from '../model/faults.ts';
import { openDepartmentFile } from './department-file.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { takeBack, writeWhole } from './write-whole.ts';

const SERIES = 'content/measures';

const args = process.argv.slice(2);
const dryRun = args.includes('--dry-run');
const [folder, ...more] = args.filter((arg) => arg !== '--dry-run');

if (!folder || more.length || folder.startsWith('-')) {
  fail(['Use: npm run figures -- FOLDER [--dry-run], where FOLDER holds the Department’s CSV files.']);
} else if (!statSync(here(folder), { throwIfNoEntry: false })?.isDirectory()) {
  fail([`${folder} is no folder.`]);
} else {
  run(folder);
}

/** npm stands in the project's folder; a path is meant from where its user stands. */
function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

function run(folder: string): void {
  if (takeBack(SERIES)) console.log('An earlier run was cut off while it wrote. What it had written is taken back.\n');
  let prepared: Prepared;
  try {
    prepared = prepare(contentFiles(), folder, departmentFiles(here(folder), folder));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return fail([error.message, '', 'The content does not fit as it stands. Mend it first; nothing was written.']);
  }
  const { faults, texts } = prepared;
  if (faults.length) {
    const lines = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line).map(faultLine);
    return fail([...lines, '', `${faults.length === 1 ? 'One thing is' : `${faults.length} things are`} not known. Nothing was written.`]);
  }
  console.log(report(prepared).join('\n'));
  if (dryRun || !texts.size) return;
  writeWhole(SERIES, new Map([...texts].map(([path, text]) => [basename(path), text])));
  console.log(['', ...byHand(prepared)].join('\n'));
}

/** Every CSV file of a folder and its subfolders: a download of the Department's unpacks into a folder `data`. */
function departmentFiles(path: string, name: string) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name) && !/\.meta\.csv$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => openDepartmentFile(file, join(name, relative(path, file))));
}

function report({ found, aside, absent, byHand, texts }: Prepared): string[] {
  const lines: string[] = [];
  const titles = (measures: typeof absent) => measures.map(({ title }) => title).join('; ');
  for (const [file, inIt] of Map.groupBy(found, (it) => it.file)) {
    lines.push(file);
    for (const { measure, changes } of inIt) if (changes.length) lines.push(`  ${measure.title}`, ...changes.map((line) => `    ${line}.`));
    const same = inIt.filter(({ changes }) => !changes.length).map(({ measure }) => measure);
    if (same.length) lines.push(`  Nothing changes: ${titles(same)}.`);
    for (const note of new Set(inIt.flatMap(({ notes }) => notes))) lines.push(`  ${note}.`);
    lines.push('');
  }
  if (absent.length) lines.push(`Not in this folder: ${titles(absent)}.`, '');
  if (byHand.length) lines.push(`Not read by this command, for they do not say where their figures stand: ${titles(byHand)}.`, '');
  if (aside.length) lines.push(`Files that no measure needs: ${aside.join(', ')}.`, '');
  const series = `${texts.size} of ${found.length} series`;
  const done = dryRun ? 'would be written; this was a dry run' : 'are written';
  lines.push(texts.size ? `${series} ${done}.` : 'Nothing changes, so nothing is written.');
  return lines;
}

/** What only a person can know: the files do not say when they came out, nor when the next ones are due. */
function byHand({ found, texts }: Prepared): string[] {
  const lines = ['Now change by hand, for the files do not say it:'];
  for (const { measure } of found) {
    if (!texts.has(`${SERIES}/${measure.id}.csv`)) continue;
    const { updated, nextUpdate, seen } = measure.published;
    lines.push(`  ${SERIES}/${measure.id}.yaml`);
    lines.push(`    published.updated (now ${updated}), published.nextUpdate (now ${nextUpdate}), published.seen (now ${seen})`);
  }
  lines.push(
    'In each, see also that published.through and published.url still say where the figures come from and that the cautions still hold,',
    'and add a line to changes. Then run npm run content.',
  );
  return lines;
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
