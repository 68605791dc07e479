/** Judgements in words, for strips, paths and lists. */
import { toMonth } from './dates.ts';
import type { Judgement } from './schemas/authority.ts';
import { GRADES } from './vocabulary.ts';
import type { Grade } from './vocabulary.ts';

/** The month that a judgement is known by: the end of the inspection. */
export const judgedIn = (judgement: Judgement): string => toMonth(judgement.inspected.to);

/** Dates in a list: "November 2018 and June 2023". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/**
 * The newest grade of a path and what went before it: { grade: 'requires improvement', note: 'December 2022; inadequate in March 2019' }.
 * @param judgements oldest first  @returns undefined where none has an overall grade
 */
export function newestGrade(judgements: readonly Judgement[]): { grade: Grade; note: string } | undefined {
  const graded = judgements.filter((it): it is Judgement & { overall: Grade } => it.overall !== null);
  const grade = graded.at(-1)?.overall;
  if (!grade) return undefined;
  const change = graded.findLastIndex((it) => it.overall !== grade);
  const same = listed(graded.slice(change + 1).map(judgedIn));
  const before = graded[change];
  return { grade, note: before ? `${same}; ${GRADES[before.overall].toLowerCase()} in ${judgedIn(before)}` : same };
}
