/** What the commands of upkeep have in common: how they fail, and what an editor is told then. */
import { ContentError } from '../model/faults.ts';
import { isCutOff } from './write-whole.ts';
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

/** Tells why a command ends without having done what was asked. */
export function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

/** Whether a disk or its rights are to blame, not this program. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
