/** Who to learn from: theme by theme, what inspectors saw in a council and in the ten most like it. */
import type { Authority, Place, Theme } from './entities.ts';
import type { Judgement } from './schemas/authority.ts';
import { newestJudgement } from './judgement-words.ts';
import type { NewestJudgement } from './judgement-words.ts';
import type { Seen } from './seen.ts';
import type { Mark } from './vocabulary.ts';

export interface Lesson {
  theme: Theme;
  /** What inspectors last saw in the council itself */
  here?: Seen;
  /** The neighbours, closest first, with what was last seen there; undefined where no report speaks of the theme */
  there: { place: Place; seen?: Seen }[];
}

/** Where inspectors last saw a weakness in the council itself, there it has most to learn; a strength comes last. */
const NEED = { weakness: 0, mixed: 1, strength: 3 } as const;
const UNSEEN = 2;

/** @returns a lesson for each theme: first those on which the council itself was last found wanting */
export function lessonsFor(authority: Authority, themes: Iterable<Theme>): Lesson[] {
  const neighbours = authority.place.neighbours.map(({ place }) => place);
  return [...themes]
    .map((theme) => ({
      theme,
      here: authority.seen.get(theme),
      there: neighbours.map((place) => ({ place, seen: place.authority?.seen.get(theme) })),
    }))
    .sort((a, b) => need(a) - need(b));
}

const need = ({ here }: Lesson): number => (here ? NEED[here.mark] : UNSEEN);

/** A lesson's neighbours by what was last seen there, closest first; in `strength` the newest report first. */
export function neighboursByMark({ there }: Lesson): Record<Mark, { place: Place; seen: Seen }[]> & { silent: Place[] } {
  const of = (mark: Mark) => there.flatMap(({ place, seen }) => (seen?.mark === mark ? [{ place, seen }] : []));
  return {
    strength: of('strength').sort((a, b) => b.seen.report.published.localeCompare(a.seen.report.published)),
    mixed: of('mixed'),
    weakness: of('weakness'),
    silent: there.filter(({ seen }) => !seen).map(({ place }) => place),
  };
}

/** The themes on which a council's newest report saw strengths only. */
export const strongOn = ({ seen }: Authority): Theme[] => [...seen].filter(([, { mark }]) => mark === 'strength').map(([theme]) => theme);

/**
 * A judgement that is newer than every report read: what inspectors saw on the page is older than it.
 * @returns undefined where the newest judgement's report was read
 */
export function unreadJudgement({ judgements, reports }: Authority): Judgement | undefined {
  const last = judgements.at(-1);
  if (!last || last.report) return undefined;
  const read =
    reports
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? '';
  return (last.published ?? last.inspected.to) > read ? last : undefined;
}

/** The newest judgement of a neighbour, and whether its report was read. */
export function latestOf(place: Place): { newest?: NewestJudgement; unread: boolean } {
  const { authority } = place;
  return authority ? { newest: newestJudgement(authority.judgements), unread: Boolean(unreadJudgement(authority)) } : { unread: false };
}
