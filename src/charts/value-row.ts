/** One value of a figure as a row of a chart: who says so, and what is drawn. */
import { inWords } from '../model/dates.ts';
import type { Practice } from '../model/entities.ts';
import { number, qualified } from '../model/numbers.ts';
import type { Basis, Qualifier } from '../model/vocabulary.ts';

/** Told by the authority or the press, seen by inspectors or evaluators, counted officially. */
export type Voice = 'told' | 'seen' | 'counted';

export interface ValueRow {
  value: number;
  /** open upwards ("above 30"), open downwards ("under 1,000"), or closed */
  open: 'up' | 'down' | 'no';
  voice: Voice;
  /** "Above 30, 2010" */
  label: string;
  words: string;
}

export const VOICES: Record<Voice, string> = {
  told: 'told by the authority',
  seen: 'seen in inspection',
  counted: 'counted officially',
};

const VOICE_WORDS: Record<Basis, { voice: Voice; words: string }> = {
  'reported-by-authority': { voice: 'told', words: VOICES.told },
  'reported-in-press': { voice: 'told', words: 'told in the press' },
  'seen-in-inspection': { voice: 'seen', words: VOICES.seen },
  'evaluated-locally': { voice: 'seen', words: 'evaluated locally' },
  'independently-evaluated': { voice: 'seen', words: 'evaluated independently' },
  'systematic-review': { voice: 'seen', words: 'from a systematic review' },
};

const OPEN: Partial<Record<Qualifier, 'up' | 'down'>> = {
  above: 'up',
  over: 'up',
  'at-least': 'up',
  under: 'down',
  'just-under': 'down',
  'up-to': 'down',
  nearly: 'down',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The rows of a key figure: every reported value, then the official figure of the authority in its first and latest
 * period and England's latest, where a measure counts in the same unit.
 */
export function valueRows(figure: Practice['figures'][number], practice: Practice): ValueRow[] {
  const reported = figure.values.map(({ qualifier, value, when, basis }): ValueRow => {
    const text = qualified(qualifier, number(value, { sign: figure.prefix ?? '' }));
    return { value, open: OPEN[qualifier] ?? 'no', ...VOICE_WORDS[basis], label: `${capital(text)}, ${inWords(when)}` };
  });
  return figure.comparable ? [...reported, ...officialRows(figure, practice)] : reported;
}

function officialRows({ measure }: Practice['figures'][number], { authority }: Practice): ValueRow[] {
  if (!measure || !authority) return [];
  const row = (of: string, period: string, place: string): ValueRow[] => {
    const value = measure.series.at(of, period);
    return typeof value === 'number'
      ? [{ value, open: 'no', voice: 'counted', words: VOICES.counted, label: `${number(value, measure)}, ${place}${period}` }]
      : [];
  };
  const published = measure.series.periods.filter((period) => typeof measure.series.at(authority.id, period) === 'number');
  const [first, last] = [published.at(0), published.at(-1)];
  if (!first || !last) return [];
  // England stands beside rates and averages; beside a count of children it would only be larger.
  const england = measure.compared.england ? row('england', last, 'England, ') : [];
  return [...row(authority.id, first, ''), ...(last === first ? [] : row(authority.id, last, '')), ...england];
}
