/** What the newest report says of a theme: the mark that stands on maps and in "who to learn from". */
import type { Observation, Report } from './entities.ts';
import type { Mark } from './vocabulary.ts';

/** The newest report that speaks of a theme in one council, and what it saw. */
export interface Seen {
  mark: Mark;
  report: Report;
  /** Of that report and theme only, strengths first */
  observations: Observation[];
}

const ORDER: readonly Mark[] = ['strength', 'mixed', 'weakness'];

/**
 * What the newest report saw. The rule: strengths only is a strength, weaknesses only a weakness; strength beside
 * weakness, or anything mixed, is mixed. Older reports do not count, because services change.
 * @param observations of one council on one theme  @returns undefined where there are none
 */
export function newestSeen(observations: readonly Observation[]): Seen | undefined {
  const published = observations.map(({ report }) => report.published).sort();
  const newest = observations.filter(({ report }) => report.published === published.at(-1));
  const [first] = newest;
  if (!first) return undefined;
  const marks = new Set(newest.map(({ seen }) => seen));
  return {
    mark: marks.size === 1 ? first.seen : 'mixed',
    report: first.report,
    observations: newest.sort((a, b) => ORDER.indexOf(a.seen) - ORDER.indexOf(b.seen)),
  };
}
