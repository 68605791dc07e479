/** Asks the addresses of many sources: several servers at once, one address at a time of each. */
import type { Manners } from './ask.ts';
import { Visits } from './visit.ts';
import type { Found } from './visit.ts';

/** A source that has an address. */
export interface Addressed {
  id: string;
  url: string;
}

/** How many servers are asked side by side. */
const AT_ONCE = 8;
/** So many servers in a row without any answer, and there is no way to the internet. */
const OFFLINE_AFTER = 10;

/**
 * Asks each address.
 * @returns what was found, by the source's id, in the order given; undefined where no server answered at all
 */
export async function checkSources(sources: readonly Addressed[], manners: Manners): Promise<Map<string, Found> | undefined> {
  const visits = new Visits(manners);
  const found = new Map<string, Found>();
  const waiting = [...Map.groupBy(sources, ({ url }) => new URL(url).host).values()];
  let anyAnswer = false;
  let silent = 0;
  const askInTurn = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const { id, url } of group) {
        if (!anyAnswer && silent >= OFFLINE_AFTER) return;
        const it = await visits.visit(url);
        found.set(id, it);
        anyAnswer ||= it.answered;
      }
      silent++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  return anyAnswer ? new Map(sources.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id)!]] : []))) : undefined;
}
