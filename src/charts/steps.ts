/** Five steps for a map: about a fifth of the councils each, with bounds that can be read aloud. */

export interface Step {
  /** Values from here, this one included; the first step has no lower bound */
  from: number;
  count: number;
}

/** A number to two significant digits, or to the publisher's decimal places where those are coarser. */
function round(value: number, decimals: number): number {
  if (value === 0) return 0;
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
  const places = 10 ** Math.min(digits, decimals);
  const coarse = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return coarse > 1 ? Math.round(value / coarse) * coarse : Math.round(value * places) / places;
}

/**
 * The steps of some values, lowest first. Bounds lie near the fifths; those that fall together are made one, so there may
 * be fewer than five.
 * @param values with nulls for what was not published  @param decimals how many places the publisher gives
 */
export function stepsOf(values: readonly (number | null)[], decimals: number): Step[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!sorted.length) return [];
  const bounds = [0.2, 0.4, 0.6, 0.8].map((share) => round(sorted[Math.floor(share * sorted.length)]!, decimals));
  const kept = [...new Set(bounds)].filter((bound) => bound > sorted[0]! && bound <= sorted.at(-1)!);
  const steps = [-Infinity, ...kept].map((from) => ({ from, count: 0 }));
  for (const value of sorted) steps[stepOf(value, steps)]!.count++;
  return steps;
}

/** Which step a value belongs to, from 0. */
export const stepOf = (value: number, steps: readonly Step[]): number => steps.findLastIndex(({ from }) => value >= from);

/** The steps in words: "under 12", "12 to 13.9", "18 and over"; a step that holds one figure only is that figure. */
export function stepsInWords(steps: readonly Step[], decimals: number, show: (value: number) => string): string[] {
  const least = 10 ** -decimals;
  return steps.map(({ from }, i) => {
    const next = steps[i + 1]?.from;
    if (next === undefined) return from === -Infinity ? 'all' : `${show(from)} and over`;
    if (from === -Infinity) return `under ${show(next)}`;
    const last = show(next - least);
    return last === show(from) ? last : `${show(from)} to ${last}`;
  });
}
