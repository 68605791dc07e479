/** What `npm run sources` is asked to do. */
import { parseArgs } from 'node:util';
import { keptByNpm, notUnderstood } from './asked.ts';

export const USE =
  'Use: npm run sources [-- [--only ID …] [--dry-run]], where an ID is the name of a file in content/sources/, without .yaml.';

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
  // For tests: a server on this machine may be asked, and without long pauses.
  local: { type: 'boolean', default: false },
} as const;

export interface AskedOfSources {
  dryRun: boolean;
  /** The ids of the sources meant; undefined for all */
  only: string[] | undefined;
  local: boolean;
}

/**
 * Reads the arguments.
 * @param args those after the command  @param env where npm leaves the options that it took for its own
 * @returns what was asked for, or a sentence that says what is not understood
 */
export function readSourceArguments(args: readonly string[], env: NodeJS.ProcessEnv): AskedOfSources | string {
  const kept = keptByNpm(OPTIONS, env);
  if (kept) return `${kept} Write -- before it.`;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { only, local, 'dry-run': dryRun } = values;
    if (positionals.length && !only) return `"${positionals[0]}" stands alone. Write --only before the ID of a source.`;
    return { dryRun, only: only && [...only, ...positionals], local };
  } catch (error) {
    return notUnderstood(error);
  }
}
