/** What the commands of upkeep have in common: how they fail, and what an editor is told then. */
import { ContentError } from '../model/faults.ts';
import type { Files } from '../model/entries.ts';
import { contentFiles } from '../model/load.ts';
import { asTakenBack, isCutOff, takeBack } from './write-whole.ts';
import type { Written } from './write-whole.ts';

const NONE = 'Nothing was written. See to the rights of that file or folder, or make room on the disk, and run this again.';
const HALF = 'The files may be half written. See to that file or folder and run this again: it first puts back what was there.';

/** Runs a command. What the content or the disk is to blame for is told without the insides of the program. */
export async function runCommand(written: Written, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ContentError)
      fail([error.message, '', 'The content does not fit as it stands. Mend it first; nothing was written.']);
    else if (isSystemError(error)) fail([`${error.message}.`, isCutOff(written) ? HALF : NONE]);
    else throw error;
  }
}

/**
 * The content to work on. Where an earlier run was cut off while it wrote, says so, and takes it back; a dry run only reads
 * what it will be taken back to.
 */
export function wholeContent(written: Written, dryRun: boolean): Files {
  if (isCutOff(written)) {
    const taken = dryRun ? 'The next run that writes takes it back; this is what it would do then.' : 'What it had written is taken back.';
    console.log(`An earlier run was cut off while it wrote. ${taken}\n`);
  }
  const content = asTakenBack(written, contentFiles());
  if (!dryRun) takeBack(written);
  return content;
}

/** Tells why a command ends without having done what was asked. */
export function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

/** Whether a disk or its rights are to blame, not this program. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
