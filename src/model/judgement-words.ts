/** Judgements in words, for strips, paths and lists. */
import { toMonth } from './dates.ts';
import type { Report } from './entities.ts';
import type { Judgement } from './schemas/authority.ts';
import { GRADES } from './vocabulary.ts';
import type { Grade } from './vocabulary.ts';

/** The month that a judgement is known by: the end of the inspection. */
export const judgedIn = (judgement: Judgement): string => toMonth(judgement.inspected.to);

/** The last day that inspectors were there, as far as the report's row says; else its publication. */
export const inspectedOn = (report: Report): string => report.judgement?.inspected.to ?? report.visit?.to ?? report.published;

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

/** The newest judgement as a strip shows it; one without an overall grade is said to be so, with the grade before it. */
export interface NewestJudgement {
  /** The sign beside the word: a grade's, or that of a finding without a grade */
  symbol: Grade | 'visit';
  word: string;
  note: string;
}

/**
 * The newest judgement of a path. Since April 2026 one may have no overall grade.
 * @param judgements oldest first  @returns undefined where there is none
 */
export function newestJudgement(judgements: readonly Judgement[]): NewestJudgement | undefined {
  const last = judgements.at(-1);
  if (!last) return undefined;
  const graded = newestGrade(judgements);
  if (last.overall !== null && graded) return { symbol: graded.grade, word: GRADES[graded.grade], note: graded.note };
  const before = judgements.findLast(({ overall }) => overall !== null);
  const earlier = before?.overall ? `; ${GRADES[before.overall].toLowerCase()} in ${judgedIn(before)}` : '';
  return { symbol: 'visit', word: 'No overall grade', note: `${judgedIn(last)}${earlier}` };
}
