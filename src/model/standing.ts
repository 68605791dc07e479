/** How one council's newest figure stands: its direction, England, the middle of its neighbours, its place among them. */
import type { Measure, Place } from './entities.ts';
import { number } from './numbers.ts';
import { middle } from './series.ts';
import type { Series } from './series.ts';

export interface Standing {
  /** The newest period with a figure */
  period: string;
  value: number;
  /** The oldest period with a figure, where there is an older one */
  since?: { period: string; value: number };
  /** England's figure of the same period; null where none was published or a total is compared */
  england: number | null;
  /** The middle of the ten statistical neighbours */
  middle: number | null;
  /** Its place among itself and its neighbours, counted from the nearer end; missing where fewer than three have a figure */
  rank?: { place: number; end: 'highest' | 'lowest'; joint: boolean; of: number };
}

/** The middle of a council's ten neighbours, period by period; null where none has a figure. */
export const neighboursMiddle = (series: Series, place: Place): (number | null)[] =>
  series.periods.map((period) => middle(place.neighbours.map((it) => series.at(it.place.id, period) ?? null)));

/** @returns undefined where nothing was ever published for the council */
export function standingOf({ compared }: Measure, place: Place): Standing | undefined {
  const { series, england } = compared;
  const values = series.of(place.id);
  const last = values.findLastIndex((it) => it !== null);
  const first = values.findIndex((it) => it !== null);
  if (last < 0) return undefined;
  const value = values[last]!;
  const period = series.periods[last]!;
  const others = place.neighbours.flatMap((it) => series.at(it.place.id, period) ?? []);
  return {
    period,
    value,
    since: first < last ? { period: series.periods[first]!, value: values[first]! } : undefined,
    england: england ? (series.at('england', period) ?? null) : null,
    middle: middle(others),
    rank: rankOf(value, others),
  };
}

function rankOf(value: number, others: readonly number[]): Standing['rank'] {
  const of = others.length + 1;
  if (of < 3) return undefined;
  const higher = others.filter((it) => it > value).length;
  const lower = others.filter((it) => it < value).length;
  const joint = others.includes(value);
  return higher <= lower ? { place: higher + 1, end: 'highest', joint, of } : { place: lower + 1, end: 'lowest', joint, of };
}

const ORDINALS = ['', '', 'second ', 'third ', 'fourth ', 'fifth ', 'sixth '] as const;

/** A place in words: "third highest of 11", "joint lowest of 9". It says how unusual a figure is, and no more. */
export const rankInWords = ({ place, end, joint, of }: NonNullable<Standing['rank']>): string =>
  !joint && place * 2 === of + 1 ? `in the middle of ${of}` : `${joint ? 'joint ' : ''}${ORDINALS[place] ?? `${place}th `}${end} of ${of}`;

/** The value as the publisher rounds it. */
export const shown = ({ compared: { decimals, sign } }: Measure, value: number): string => number(value, { decimals, sign });

/**
 * A standing in words, after the value itself: "in 2025, up from 16.1% in 2017; England 15.1%, middle of its neighbours
 * 14.0%. Third highest of 11." Values that read the same are called the same.
 */
export function standingInWords(measure: Measure, { period, value, since, england, middle: centre, rank }: Standing): string {
  const show = (it: number) => shown(measure, it);
  const same = since && show(since.value) === show(value);
  const direction = !since
    ? ''
    : same
      ? `, as in ${since.period}`
      : `, ${value > since.value ? 'up' : 'down'} from ${show(since.value)} in ${since.period}`;
  const beside = [england !== null && `England ${show(england)}`, centre !== null && `middle of its neighbours ${show(centre)}`].filter(
    Boolean,
  );
  const rest = beside.length ? `; ${beside.join(', ')}` : '';
  const unusual = rank ? ` ${rankInWords(rank).replace(/^./, (letter) => letter.toUpperCase())}.` : '';
  return `in ${period}${direction}${rest}.${unusual}`;
}

/** Periods in which nothing was published, said briefly: "2016 to 2018 and 2021"; empty where there is no gap. */
export function gapsInWords({ compared: { series } }: Measure, place: Place): string {
  const spans: [string, string][] = [];
  let open = false;
  series.of(place.id).forEach((value, i) => {
    const period = series.periods[i]!;
    if (value !== null) open = false;
    else if (open) spans.at(-1)![1] = period;
    else {
      spans.push([period, period]);
      open = true;
    }
  });
  const said = spans.map(([from, to]) => (from === to ? from : `${from} to ${to}`));
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}
