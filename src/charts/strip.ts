/** The spread of all councils as a dot strip: one dot is one council, stacked where figures fall together. */

export interface Strip {
  /** The scale, from its first tick to its last */
  from: number;
  to: number;
  ticks: number[];
  /** How many dots stand where, in the order of values; `at` is the middle of the column */
  columns: { at: number; count: number }[];
  /** The height of the tallest column, in dots */
  tallest: number;
}

/** How many columns the strip has at most: more would make single dots too small to see on a telephone. */
const COLUMNS = 48;

/** A round step, so that a scale has between four and nine of them. */
function tickStep(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 4));
  return [1, 2, 2.5, 5, 10].map((it) => it * power).findLast((step) => range / step >= 4) ?? power;
}

/**
 * @param values the figures that were published, at least one
 * @throws RangeError where there are none
 */
export function stripOf(values: readonly number[]): Strip {
  if (!values.length) throw new RangeError('a strip needs a figure');
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = least === most ? Math.abs(least) || 1 : tickStep(most - least);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((from + i * step).toPrecision(12)));
  const width = (to - from) / COLUMNS;
  const counts = new Map<number, number>();
  for (const value of values) {
    const column = Math.min(Math.floor((value - from) / width), COLUMNS - 1);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const columns = [...counts].sort(([a], [b]) => a - b).map(([column, dots]) => ({ at: from + (column + 0.5) * width, count: dots }));
  return { from, to, ticks, columns, tallest: Math.max(...counts.values()) };
}
