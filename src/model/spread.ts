/** How all councils lie on a measure: the lowest, the highest, the middle half, and England's path, in figures and words. */
import type { Measure, Place } from './entities.ts';
import { number } from './numbers.ts';
import { middle, middleHalf } from './series.ts';

/** A council and its figure. */
export interface Placed {
  place: Place;
  value: number;
}

export interface Spread {
  /** The newest period */
  period: string;
  /** The figures of that period, lowest first */
  placed: readonly Placed[];
  /** Missing where nothing was published */
  lowest?: Placed;
  highest?: Placed;
  middle: number | null;
  /** A quarter of councils lies below the first, a quarter above the second */
  half: readonly [number, number] | null;
  /** The middle half, period by period */
  halves: readonly (readonly [number, number] | null)[];
  /** Councils without a figure of that period */
  missing: readonly Place[];
}

/** @param places the councils of today */
export function spreadOf({ compared: { series } }: Measure, places: readonly Place[]): Spread {
  const period = series.periods.at(-1)!;
  const placed = places
    .flatMap((place) => {
      const value = series.at(place.id, period);
      return typeof value === 'number' ? [{ place, value }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const values = placed.map(({ value }) => value);
  return {
    period,
    placed,
    lowest: placed[0],
    highest: placed.at(-1),
    middle: middle(values),
    half: middleHalf(values),
    halves: series.periods.map((it) => middleHalf(places.map(({ id }) => series.at(id, it) ?? null))),
    missing: places.filter(({ id }) => typeof series.at(id, period) !== 'number'),
  };
}

/** "England: 17.7 in 2017, 15.2 in 2025."; empty where nothing was published for England. */
export function englandInWords({ compared: { series, decimals, sign } }: Measure): string {
  const figures = series
    .of('england')
    .flatMap((value, i) => (value === null ? [] : [`${number(value, { decimals, sign })} in ${series.periods[i]}`]));
  if (!figures.length) return '';
  return `England: ${figures.length === 1 ? figures[0] : `${figures[0]}, ${figures.at(-1)}`}.`;
}

/** "151 councils from 6.0 (Isles of Scilly) to 20.9 (North East Lincolnshire); the middle one is at 15.2." */
export function spreadInWords({ compared: { decimals, sign } }: Measure, { placed, lowest, highest, middle: centre }: Spread): string {
  if (!lowest || !highest || centre === null) return '';
  const show = (value: number) => number(value, { decimals, sign });
  return `${placed.length} councils from ${show(lowest.value)} (${lowest.place.name}) to ${show(highest.value)} (${highest.place.name}); the middle one is at ${show(centre)}.`;
}
