/**
 * `npm run sources`: asks the address of every source whether it is still there, and writes what it found into
 * content/sources/, all or nothing. `--only ID …` asks for some; `--dry-run` only lists.
 */
import { basename } from 'node:path';
import { ContentError } from '../model/faults.ts';
import type { Source } from '../model/entities.ts';
import type { Files } from '../model/entries.ts';
import { contentFiles } from '../model/load.ts';
import { buildModel } from '../model/model.ts';
import { suggestion } from '../model/nearest.ts';
import { today } from '../site/today.ts';
import type { Manners } from './ask.ts';
import { checkSources } from './check-sources.ts';
import { fail, runCommand, wholeContent } from './command.ts';
import { addresses, sourceReport } from './source-report.ts';
import type { Checked } from './source-report.ts';
import { USE, readSourceArguments } from './sources-asked.ts';
import type { AskedOfSources } from './sources-asked.ts';
import { statusAfter, withStatus } from './status-text.ts';
import { asTakenBack, writeWhole } from './write-whole.ts';

const SOURCES = { folder: 'content/sources', script: 'sources' };
const OFFLINE =
  'No server answered, so there seems to be no way to the internet from here. Nothing was written. Where you asked for few, ask for more.';

const MANNERS: Manners = { pause: 2000, timeout: 20_000, patience: 120_000, mayBePrivate: false };
const LOCAL: Manners = { pause: 10, timeout: 500, patience: 2000, mayBePrivate: true };

const asked = readSourceArguments(process.argv.slice(2), process.env);
await runCommand(SOURCES, () => (typeof asked === 'string' ? fail([asked, USE]) : run(asked)));

async function run({ dryRun, only, local }: AskedOfSources): Promise<void> {
  const content = wholeContent(SOURCES, dryRun);
  const { sources } = buildModel(content);
  const unknown = only?.filter((id) => !sources.has(id)) ?? [];
  if (unknown.length)
    return fail(
      unknown.map((id) => `No source is called "${id}". ${suggestion(id, sources.keys(), 'Sources stand in content/sources/')}.`),
    );

  const meant = [...sources.values()].filter(({ id }) => !only || only.includes(id));
  const addressed = meant.filter((it): it is Source & { url: string } => Boolean(it.url));
  checkWritable(addressed, content);
  const without = meant.length - addressed.length;
  const politely = only ? 'politely' : 'politely: all take some minutes';
  console.log(`Asking ${addresses(addressed.length)}, ${politely}. Sources without an address: ${without}.\n`);
  if (!addressed.length) return console.log('Nothing to ask.');
  const found = await checkSources(addressed, local ? LOCAL : MANNERS);
  if (!found) return fail([OFFLINE]);
  const checked = [...found].map(([id, it]): Checked => ({ source: sources.get(id)!, found: it }));
  console.log(sourceReport(checked).join('\n'));

  const texts = textsAfter(checked, today(), { before: content, now: asTakenBack(SOURCES, contentFiles()) });
  const files = texts.size === 1 ? '1 file' : `${texts.size} files`;
  if (dryRun) return console.log(`${files} would be written; this was a dry run.`);
  if (texts.size) writeWhole(SOURCES, texts);
  console.log(`${files} ${texts.size === 1 ? 'is' : 'are'} written.`);
}

/**
 * Tries each file with a status before anybody is asked, so that no run ends after minutes with something to mend.
 * @throws ContentError that names every file that cannot take one
 */
function checkWritable(sources: readonly Source[], content: Files): void {
  const faults = sources.flatMap(({ source }) => {
    try {
      withStatus(content.get(source.file)!, { is: 'live', checked: today() });
      return [];
    } catch (error) {
      const mend = 'Write one field to a line, and status last';
      return [{ file: source.file, line: source.lineOf(['status']), what: (error as Error).message, mend }];
    }
  });
  if (faults.length) throw new ContentError(faults);
}

/**
 * The new text of each file that changes, by its name.
 * @param files the content before and after the asking: it takes minutes, in which somebody may have gone on writing
 */
function textsAfter(checked: readonly Checked[], day: string, { before, now }: { before: Files; now: Files }): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { source, found } of checked) {
    const { file } = source.source;
    const status = statusAfter(source, found, day);
    if (!status || status === source.status) continue;
    const text = now.get(file);
    if (text === undefined || text !== before.get(file)) {
      console.log(`${file} was changed meanwhile, and is left as it is.`);
      continue;
    }
    const next = withStatus(text, status);
    if (next !== text) texts.set(basename(file), next);
  }
  return texts;
}
