/**
 * The geometry of a line chart that stretches: places across are per cent, heights are pixels, and the curves lie in a
 * box of their own without fixed proportions, so that letters keep their size. A missing figure is a gap in the line.
 */

import type { Place } from '../model/entities.ts';

/** How a line is drawn: the place thick, the middle of its neighbours thin, England dotted. */
export type LineStyle = 'place' | 'neighbours' | 'england';

export interface Line {
  style: LineStyle;
  name: string;
  /** Along the periods; null where nothing was published */
  values: readonly (number | null)[];
}

/** A council's name at the end of its line: beside a small chart a long one gives way to the letters of its tile. */
export const lineName = ({ name, abbr }: Pick<Place, 'name' | 'abbr'>): string => (name.length > 10 ? abbr : name);

/**
 * How much of a chart's width its lines may take beside words of a length, so that the words end on a page of 320
 * pixels: 242 are left beside margin and axis, a letter takes at most 6.4 of them at that width (line-chart.css).
 * @returns per cent
 */
export const roomForLines = (letters: number): number => Math.floor(100 - 3.5 - ((letters * 6.4) / 242) * 100);

/** The height of the plot in pixels, from zero to the top of the scale. */
export const PLOT = 96;

/** A round top for a scale that starts at zero: a short number times a power of ten, at or above the largest value. */
export function scaleTop(values: Iterable<number | null>): number {
  const most = Math.max(...[...values].filter((value) => value !== null), 0);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most)!;
}

/** Height of a value above the plot's foot, as pixels from its top. */
export const heightOf = (value: number, top: number): number => Math.round(PLOT - (value / top) * PLOT);

/** The path of a line in a box of ten units a period; a gap starts anew. */
export function pathOf(values: readonly (number | null)[], top: number): string {
  let drawing = false;
  return values
    .map((value, i) => {
      if (value === null) {
        drawing = false;
        return '';
      }
      const point = `${drawing ? 'L' : 'M'}${i * 10} ${heightOf(value, top)}`;
      // A figure with none beside it is a dot: a line of no length, with a round end.
      const alone = !drawing && (values[i + 1] ?? null) === null ? 'h0' : '';
      drawing = true;
      return point + alone;
    })
    .join('');
}

/** The area between two lines, such as the middle half of all councils; a gap starts anew. */
export function bandPath(band: readonly (readonly [number, number] | null)[], top: number): string {
  const runs: { i: number; low: number; high: number }[][] = [];
  band.forEach((pair, i) => {
    if (!pair) return;
    if (i === 0 || !band[i - 1]) runs.push([]);
    runs.at(-1)!.push({ i, low: heightOf(pair[0], top), high: heightOf(pair[1], top) });
  });
  return runs
    .map((run) => {
      const over = run.map(({ i, high }) => `${i * 10} ${high}`);
      const under = run.toReversed().map(({ i, low }) => `${i * 10} ${low}`);
      return `M${[...over, ...under].join('L')}z`;
    })
    .join('');
}

/**
 * Where labels stand so that none hides another.
 * @param wanted heights in pixels  @param apart least distance  @returns heights in the same order
 */
export function spread(wanted: readonly number[], apart: number): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  for (let j = 1; j < order.length; j++) order[j]!.at = Math.max(order[j]!.at, order[j - 1]!.at + apart);
  const last = order.at(-1);
  if (last && last.at > PLOT) {
    last.at = PLOT;
    for (let j = order.length - 2; j >= 0; j--) order[j]!.at = Math.min(order[j]!.at, order[j + 1]!.at - apart);
  }
  const heights = Array.from({ length: wanted.length }, () => 0);
  for (const { at, i } of order) heights[i] = Math.round(at);
  return heights;
}
