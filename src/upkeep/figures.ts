/**
 * `npm run figures -- FOLDER`: reads the Department for Education's CSV files in a folder into the series of
 * content/measures/, lists what changed, and refuses what it does not know. `--dry-run` only lists. `--published 2027-03`
 * and `--next 2028-03` say when the edition came out and when the next is due, where that is not as it was announced.
 */
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { faultLine } from '../model/faults.ts';
import { today } from '../site/today.ts';
import { USE, readArguments } from './asked.ts';
import type { Asked } from './asked.ts';
import { fail, runCommand, wholeContent } from './command.ts';
import { departmentFiles } from './department-file.ts';
import { prepare } from './prepare.ts';
import { seriesCount, whatChanges, whatIsLeft } from './run-report.ts';
import { writeWhole } from './write-whole.ts';

const SERIES = { folder: 'content/measures', script: 'figures' };

const asked = readArguments(process.argv.slice(2), process.env, today());
await runCommand(SERIES, () => {
  if (typeof asked === 'string') fail([asked, USE]);
  else if (!statSync(here(asked.folder), { throwIfNoEntry: false })?.isDirectory()) fail([`${asked.folder} is no folder.`, USE]);
  else run(asked);
});

/** npm stands in the project's folder; a path is meant from where its user stands. */
function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

function run({ folder, dryRun, published, next }: Asked): void {
  const content = wholeContent(SERIES, dryRun);
  const prepared = prepare(content, folder, departmentFiles(here(folder), folder), { published, next, today: today() });
  const { faults, texts } = prepared;
  if (faults.length) {
    const lines = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line).map(faultLine);
    return fail([...lines, '', `${faults.length === 1 ? 'One thing' : `${faults.length} things`} to mend. Nothing was written.`]);
  }
  console.log(whatChanges(prepared).join('\n'));
  if (!texts.size) return console.log('Nothing changes, so nothing is written.');
  if (dryRun) return console.log(`${seriesCount(prepared)} would be written; this was a dry run.`);
  writeWhole(SERIES, new Map([...texts].map(([path, text]) => [basename(path), text])));
  console.log([`${seriesCount(prepared)} are written.`, '', ...whatIsLeft(prepared)].join('\n'));
}
