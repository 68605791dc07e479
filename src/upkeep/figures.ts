/**
 * `npm run figures -- FOLDER`: reads the Department for Education's CSV files in a folder into the series of
 * content/measures/, lists what changed, and refuses what it does not know. `--dry-run` only lists. `--published 2027-03`
 * and `--next 2028-03` say when the edition came out and when the next is due, where that is not as it was announced.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFiles } from '../model/load.ts';
import { ContentError, faultLine } from '../model/faults.ts';
import type { Fault } from '../model/faults.ts';
import { date } from '../model/schemas/common.ts';
import { openDepartmentFile } from './department-file.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { seriesCount, whatChanges, whatIsLeft } from './run-report.ts';
import { takeBack, writeWhole } from './write-whole.ts';

const SERIES = 'content/measures';
const OTHER_DATE = 'If the edition came out on another day than was announced, say so: --published 2027-03 --next 2028-03.';

const USE =
  'Use: npm run figures -- FOLDER [--dry-run] [--published 2027-03] [--next 2028-03], where FOLDER holds the Department’s CSV files.';
const OPTIONS = { 'dry-run': { type: 'boolean', default: false }, published: { type: 'string' }, next: { type: 'string' } } as const;

const { folder, options } = asked();
if (!folder) fail([USE]);
else if (!statSync(here(folder), { throwIfNoEntry: false })?.isDirectory()) fail([`${folder} is no folder.`, USE]);
else run(folder);

/** What was asked for; no folder where it is not understood. */
function asked() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const dates = [values.published, values.next].filter((it) => it !== undefined);
    const isClear = positionals.length === 1 && dates.every((it) => date.safeParse(it).success);
    return { options: values, folder: isClear ? positionals[0] : undefined };
  } catch {
    return { options: { 'dry-run': true }, folder: undefined };
  }
}

/** npm stands in the project's folder; a path is meant from where its user stands. */
function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

function run(folder: string): void {
  if (takeBack(SERIES)) console.log('An earlier run was cut off while it wrote. What it had written is taken back.\n');
  let prepared: Prepared;
  try {
    prepared = prepare(contentFiles(), folder, departmentFiles(here(folder), folder), {
      ...options,
      today: new Date().toISOString().slice(0, 10),
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return fail([error.message, '', 'The content does not fit as it stands. Mend it first; nothing was written.']);
  }
  const { faults, texts } = prepared;
  if (faults.length) {
    const lines = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line).map(faultLine);
    const known = faults.length === 1 ? 'One thing is' : `${faults.length} things are`;
    return fail([...lines, '', `${known} not known. Nothing was written.`, ...(faults.some(isDate) ? [OTHER_DATE] : [])]);
  }
  console.log(whatChanges(prepared).join('\n'));
  if (!texts.size) return console.log('Nothing changes, so nothing is written.');
  if (options['dry-run']) return console.log(`${seriesCount(prepared)} would be written; this was a dry run.`);
  writeWhole(SERIES, new Map([...texts].map(([path, text]) => [basename(path), text])));
  console.log([`${seriesCount(prepared)} are written.`, '', ...whatIsLeft(prepared)].join('\n'));
}

/** Whether a fault is in a measure's own file, where this command writes dates only. */
function isDate({ file }: Fault): boolean {
  return file.startsWith(SERIES) && file.endsWith('.yaml');
}

/** Every CSV file of a folder and its subfolders: a download of the Department's unpacks into a folder `data`. */
function departmentFiles(path: string, name: string) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name) && !/\.meta\.csv$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => openDepartmentFile(file, join(name, relative(path, file))));
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
