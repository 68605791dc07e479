/** What `npm run figures` is asked to do. */
import { parseArgs } from 'node:util';
import { date } from '../model/schemas/common.ts';

export const USE =
  'Use: npm run figures -- FOLDER [--dry-run] [--published 2027-03] [--next 2028-03], where FOLDER holds the Department’s CSV files.';

const OPTIONS = { 'dry-run': { type: 'boolean', default: false }, published: { type: 'string' }, next: { type: 'string' } } as const;

export interface Asked {
  folder: string;
  dryRun: boolean;
  /** When the edition came out, and when the one after is due, where the editor says so */
  published: string | undefined;
  next: string | undefined;
}

/**
 * Reads the arguments.
 * @param args those after the command  @param env where npm leaves the options that it took for its own  @param today as 2027-04-02
 * @returns what was asked for, or a sentence that says what is not understood
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv, today: string): Asked | string {
  const kept = keptByNpm(OPTIONS, env);
  if (kept) return `${kept} Write -- before the folder.`;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { published, next, 'dry-run': dryRun } = values;
    const [folder, ...more] = positionals;
    if (!folder) return 'No folder is named.';
    if (more.length) return `One folder is meant, not ${positionals.length}: ${positionals.join(', ')}.`;
    for (const [name, text] of Object.entries({ published, next }))
      if (text !== undefined && !date.safeParse(text).success) return `--${name} "${text}" is no date. Write 2027-03 or 2027-03-25.`;
    if (published && published > today) return `--published ${published} is still to come; today is ${today}.`;
    return { folder, dryRun, published, next };
  } catch (error) {
    return notUnderstood(error);
  }
}

/** A sentence on the options that npm took for its own, because no -- stood before them; undefined where it took none. */
export function keptByNpm(options: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv): string | undefined {
  const kept = Object.keys(options).filter((name) => env[`npm_config_${name.replace('-', '_')}`]);
  return kept.length ? `npm took --${kept.join(' and --')} for itself.` : undefined;
}

/** What parseArgs did not understand, as one sentence. @throws whatever else went wrong */
export function notUnderstood(error: unknown): string {
  if (!(error instanceof TypeError)) throw error;
  return `${error.message.split('. ')[0]}.`;
}
