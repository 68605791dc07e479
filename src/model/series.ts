/** The figures of an official measure: by authority and period. Empty means not published, never zero. */
import type { Fault } from './faults.ts';

export interface Series {
  /** Every period, in order */
  periods: readonly string[];
  /** The figure, null where it was not published, undefined where there is no row */
  at(authority: string, period: string): number | null | undefined;
  /** One authority's figures along `periods`; null where there is none */
  of(authority: string): (number | null)[];
  has(authority: string): boolean;
}

/**
 * Reads "authority,period,value" rows.
 * @param file path for messages  @param text the CSV  @param known slugs that may stand in it, `england` besides
 * @param first the first period that counts the way the measure says
 */
export function readSeries(file: string, text: string, known: ReadonlySet<string>, first: string): { series: Series; faults: Fault[] } {
  const faults: Fault[] = [];
  const figures = new Map<string, Map<string, number | null>>();
  const periods = new Set<string>();
  const [head, ...rows] = text.trimEnd().split('\n');
  const fault = (line: number, what: string, mend: string) => void faults.push({ file, line, what, mend });
  if (head !== 'authority,period,value') fault(1, `opens with "${head}"`, 'The columns are authority,period,value');
  rows.forEach((row, index) => {
    const line = index + 2;
    const [authority = '', period = '', value = '', ...rest] = row.split(',');
    if (rest.length || !/^\d{4}(-\d\d)?$/.test(period)) return fault(line, `reads "${row}"`, 'Write authority,2025,14.1 (or 2024-25)');
    if (!known.has(authority)) return fault(line, `names "${authority}"`, 'Use a slug of content/registry.csv, or england');
    if (value !== '' && !/^-?\d+(\.\d+)?$/.test(value))
      return fault(line, `has the value "${value}"`, 'Write a number, or nothing where none was published');
    if (period.length !== first.length || !isPeriod(period))
      return fault(
        line,
        `is of ${period}, where the measure's first period is ${first}`,
        'Write a financial year as 2024-25, any other period as 2025',
      );
    if (period < first)
      return fault(
        line,
        `is of ${period}, before the measure's first period ${first}`,
        'Take the row out, or change `first` and say how the count differed',
      );
    const places = figures.get(authority) ?? new Map<string, number | null>();
    if (places.has(period)) return fault(line, `gives ${authority} a second figure for ${period}`, 'Keep one');
    places.set(period, value === '' ? null : Number(value));
    figures.set(authority, places);
    periods.add(period);
  });
  const ordered = [...periods].sort();
  const series: Series = {
    periods: ordered,
    at: (authority, period) => figures.get(authority)?.get(period),
    of: (authority) => ordered.map((period) => figures.get(authority)?.get(period) ?? null),
    has: (authority) => figures.has(authority),
  };
  return { series, faults };
}

/** Whether a period is a year, or two years that follow each other: 2024-25, not 2024-26. */
export const isPeriod = (text: string): boolean =>
  /^\d{4}$/.test(text) || (/^\d{4}-\d\d$/.test(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5)));

/**
 * The middle (median) of some values, nulls left out: for an even count the mean of the middle two.
 * @returns null where no value is left
 */
export function middle(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * The middle half of some values: a quarter lies below the first and a quarter above the second; between two values by
 * straight interpolation. Nulls are left out.
 * @returns null where no value is left
 */
export function middleHalf(values: readonly (number | null)[]): [number, number] | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
  };
  return [at(0.25), at(0.75)];
}
