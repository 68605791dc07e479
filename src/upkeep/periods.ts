/** The Department's time periods, as our series write them. */
import type { Measure } from '../model/entities.ts';

/** How a period is written, by what a measure's figure is about. */
const WRITTEN: Readonly<Record<Measure['period'], 'a year' | 'a span' | 'the end of a span'>> = {
  '31 March': 'a year',
  '30 June': 'a year',
  '30 September': 'a year',
  'year to 31 March': 'a year',
  'financial year': 'a span',
  // Absence in the school year 2024/25 stands as 2025 in our series.
  'school year': 'the end of a span',
};

/**
 * Reads a time_period.
 * @param text 2025, or 202425 for the year from 2024 to 2025
 * @returns 2025 or 2024-25, as the measure's series writes it; undefined where it is no period of such a measure
 */
export function readPeriod(text: string, period: Measure['period']): string | undefined {
  const written = WRITTEN[period];
  if (written === 'a year') return /^20\d\d$/.test(text) ? text : undefined;
  const [, from = '', to = ''] = /^(20\d\d)(\d\d)$/.exec(text) ?? [];
  if (!from || Number(to) !== (Number(from) + 1) % 100) return undefined;
  return written === 'a span' ? `${from}-${to}` : String(Number(from) + 1);
}

/** The period some years before: 2025 and 1 make 2024. @param years whole years  @param period as readPeriod gives it */
export function earlier(period: string, years: number): string {
  const from = Number(period.slice(0, 4)) - years;
  return period.length === 4 ? String(from) : `${from}-${String((from + 1) % 100).padStart(2, '0')}`;
}

/** What a time_period of such a measure looks like, for messages. */
export const periodForm = (period: Measure['period']): string => (WRITTEN[period] === 'a year' ? '2025' : '202425');
