/** Which texts were due to be read against their sources again, and were not. */
import { inWords, isOver } from './dates.ts';
import type { Model, Reviewed } from './entities.ts';
import { inSentence } from './titles.ts';

/**
 * Whether the day of a text's next review is over.
 * @param day for readers the day of the newest change of the content, so that no page hangs on the clock; for editors today
 */
export const isOverdue = ({ nextReview }: Pick<Reviewed, 'nextReview'>, day: string): boolean => isOver(nextReview, day);

/**
 * "Reviewed 24 November 2026 by the practice editor; next review by 24 May 2027."
 * @param edition the day of the newest change of the content; a review that is overdue is told at the top, not here
 */
export function reviewInWords({ owner, reviewed, nextReview }: Omit<Reviewed, 'title' | 'source'>, edition: string): string {
  const next = isOverdue({ nextReview }, edition) ? '' : `; next review by ${inWords(nextReview)}`;
  return `Reviewed ${inWords(reviewed)} by the ${inSentence(owner)}${next}.`;
}

/**
 * What an editor is told of overdue texts, the one first that was due soonest.
 * @param today as 2027-06-01
 * @returns a line for each, under a line that counts them; empty where nothing is overdue
 */
export function overdueLines({ pages, glossary }: Model, today: string): string[] {
  const overdue = [...pages.values(), ...(glossary ? [glossary] : [])]
    .filter((it) => isOverdue(it, today))
    .sort((a, b) => a.nextReview.localeCompare(b.nextReview) || a.source.file.localeCompare(b.source.file));
  if (!overdue.length) return [];
  return [
    `${overdue.length} ${overdue.length === 1 ? 'page is' : 'pages are'} overdue for review. Read against the sources, then set reviewed and nextReview:`,
    ...overdue.map(
      ({ source, nextReview, owner, title }) =>
        `  ${source.file}:${source.lineOf(['nextReview'])} was due by ${inWords(nextReview)} (${owner}): ${title}`,
    ),
  ];
}
