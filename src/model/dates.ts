/** Dates as precise as they are known: "2015", "2015-08" or "2015-08-31". They sort as text. */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/**
 * A date in words: "2015", "August 2015" or "31 August 2015".
 * @param date as precise as known
 */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** A date in words to the month at most: "August 2015". */
export const toMonth = (date: string): string => inWords(date.slice(0, 7));

/** The year of a date. */
export const yearOf = (date: string): string => date.slice(0, 4);

/**
 * A span in words: "14 January to 5 February 2014". What both ends share is said once.
 * @param from first date  @param to last date, not before the first
 */
export function spanInWords(from: string, to: string): string {
  if (from === to) return inWords(from);
  const first = inWords(from).split(' ');
  const last = inWords(to).split(' ');
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared++;
  return `${first.slice(0, first.length - shared).join(' ')} to ${last.join(' ')}`;
}

/**
 * Where a date lies on a scale of years, for charts: 2015-07-01 is about 2015.5.
 * A year alone lies in its middle, a month in its middle.
 */
export function asYears(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (!month) return year + 0.5;
  return year + (month - 1 + (day ? day / 31 : 0.5)) / 12;
}

/** Whether a date, as precise as it is known, lies wholly before a day: October 2026 is over on 24 November 2026. */
export const isOver = (date: string, day: string): boolean => day.slice(0, date.length) > date;
