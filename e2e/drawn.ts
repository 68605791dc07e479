/** Drawing some of many by a seed, so that each day looks at others and a failure can be had again. */
import { createHash } from 'node:crypto';
import { loadModel } from '../src/model/load.ts';

/** Whatever WAYMARK_SEED says; else the day of the newest change of the content. */
export const SEED: string = process.env.WAYMARK_SEED || loadModel().updated;

/** Whether everything is asked for (`npm run test:all`), and nothing drawn. */
export const ALL: boolean = process.env.WAYMARK_ALL === '1';

/**
 * Draws some of many: those whose names come first when they are hashed with the seed.
 * @param nameOf how each is told from the others
 */
export function drawn<It>(all: readonly It[], count: number, nameOf: (it: It) => string = String): It[] {
  const lot = (it: It) =>
    createHash('sha256')
      .update(`${SEED} ${nameOf(it)}`)
      .digest('hex');
  return all
    .map((it) => [lot(it), it] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, it]) => it);
}
