/** Later findings by rule: what inspectors judged and saw after a practice was first told of (design 2). */
import type { LaterFinding, Practice, Source } from './entities.ts';

/**
 * The date of a practice's first source, and the judgements and observations that are newer, newest first.
 * Observations count where they are on one of the practice's themes.
 */
export function laterFindings(practice: Practice, sources: ReadonlyMap<string, Source>): Pick<Practice, 'told' | 'later'> {
  const dates = practice.linesCite.flatMap((cite) => {
    const date = cite.source ? sources.get(cite.source)?.issued : cite.report?.match(/\d{4}-\d\d-\d\d/)?.[0];
    return date ? [date] : [];
  });
  const told = dates.sort()[0] ?? practice.figures[0]?.values.at(-1)?.when ?? practice.updated;
  const { authority } = practice;
  if (!authority) return { told, later: [] };
  const judgements: LaterFinding[] = authority.judgements.flatMap((judgement) => {
    const date = judgement.published ?? judgement.inspected.to;
    const report = authority.reports.find(({ key }) => key === judgement.report);
    return isLater(date, told) ? [{ kind: 'judgement', date, judgement, report }] : [];
  });
  const observations: LaterFinding[] = authority.observations
    .filter(({ theme, report }) => practice.themes.includes(theme) && isLater(report.published, told))
    .map((observation) => ({ kind: 'observation', date: observation.report.published, observation }));
  return { told, later: [...judgements, ...observations].sort((a, b) => b.date.localeCompare(a.date)) };
}

/** Whether a date is later than another that may be less precise: March 2015 is not later than "2015". */
const isLater = (date: string, told: string): boolean => date.slice(0, told.length) > told;
