/** A measure in the form in which councils can be set beside each other: spending is shown for each child. */
import type { Compared, Measure } from './entities.ts';
import type { Series } from './series.ts';

/** The measure whose figures spending is divided by. */
export const POPULATION = 'children-aged-0-17';

/** The population of the middle of a financial year: 2024-25 is divided by the estimate for 30 June 2024. */
const midYear = (period: string): string => period.slice(0, 4);

/**
 * Spending for each child aged 0 to 17. Our arithmetic: gross spending divided by the mid-year estimate of children in
 * that financial year, in the money of the year, to the whole pound.
 */
function perChild(spending: Series, children: Series): Series {
  const at = (authority: string, period: string): number | null | undefined => {
    const pounds = spending.at(authority, period);
    const heads = children.at(authority, midYear(period));
    if (pounds === undefined) return undefined;
    return pounds === null || !heads ? null : Math.round(pounds / heads);
  };
  return {
    periods: spending.periods,
    at,
    of: (authority) => spending.periods.map((period) => at(authority, period) ?? null),
    has: (authority) => spending.has(authority),
  };
}

/** @param children the population series, where it is known */
export function comparedForm({ perChild: wanted, series, unit, sign, decimals, total }: Measure, children?: Series): Compared {
  if (wanted && children)
    return { series: perChild(series, children), unit: 'for each child aged 0 to 17', sign: '£', decimals: 0, england: true };
  return { series, unit, sign, decimals, england: !total };
}
