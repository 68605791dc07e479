/** What overtakes what: written once, on the earlier one; linked both ways, so that neither is read without the other. */
import { inWords, isOver } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Practice, Source } from './entities.ts';
import type { Entry } from './entries.ts';

/** An earlier practice or work, and the later one that puts it in another light. The same object stands on both. */
export interface Overtaking {
  earlier: Source | Practice;
  later: Source | Practice;
  /** What the later one found instead, and how far it overtakes */
  says: string;
}

/** What can be overtaken, and overtake. */
export interface Overtakable {
  overtakenBy: Overtaking[];
  overtakes: Overtaking[];
}

type Written = Entry<{ overtakenBy: readonly { practice?: string; source?: string; says: string }[] }>;

/** Ties every overtaking; one that names nothing, itself, an older one, one twice, or runs in a circle is a fault. */
export function tieOvertakings(draft: Draft): void {
  for (const [id, entry] of draft.entries.sources) tie(draft, entry, draft.sources.get(id)!);
  for (const [id, entry] of draft.entries.practices) {
    const practice = draft.practices.get(id);
    if (practice) tie(draft, entry, practice);
  }
}

function tie(draft: Draft, entry: Written, earlier: Source | Practice): void {
  entry.data.overtakenBy.forEach(({ practice, source, says }, i) => {
    const kind = practice === undefined ? 'source' : 'practice';
    const at = ['overtakenBy', i, kind];
    const later =
      practice === undefined
        ? draft.resolve(draft.sources, source!, kind, entry, at)
        : draft.resolve(draft.practices, practice, kind, entry, at);
    if (!later) return;
    const unfit = misfit(earlier, later);
    if (unfit) return draft.fault(entry, at, ...unfit);
    const overtaking: Overtaking = { earlier, later, says };
    earlier.overtakenBy.push(overtaking);
    later.overtakes.push(overtaking);
  });
}

/** What is wrong with an overtaking, and how to mend it; undefined where nothing is. */
function misfit(earlier: Source | Practice, later: Source | Practice): [what: string, mend: string] | undefined {
  if (later === earlier) return ['says that it is overtaken by itself', 'Name the later one'];
  if (earlier.overtakenBy.some((it) => it.later === later)) return [`names "${later.id}" twice`, 'Keep one'];
  const [was, came] = [dateOf(earlier), dateOf(later)];
  if (was && came && isOver(came, was))
    return [
      `is of ${inWords(was)} and says that it is overtaken by "${later.id}", which is older, of ${inWords(came)}`,
      'Name the later one, or correct the dates',
    ];
  if (isOvertakenBy(later, earlier))
    return [`runs in a circle: "${later.id}" says that it is itself overtaken, at last by this one`, 'Take out the one that is not so'];
  return undefined;
}

/** When a work came out or a practice was first told of; undefined where a work has no date. */
const dateOf = (thing: Source | Practice): string | undefined => ('told' in thing ? thing.told : thing.issued);

/** Whether one thing is overtaken by another, in one step or several. */
const isOvertakenBy = (thing: Overtakable, other: Overtakable): boolean =>
  thing.overtakenBy.some(({ later }) => later === other || isOvertakenBy(later, other));
