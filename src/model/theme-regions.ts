/** What inspectors saw on a theme, region by region. */
import type { Observation, Theme } from './entities.ts';
import { REGIONS } from './vocabulary.ts';
import type { Region } from './vocabulary.ts';

/** @returns the regions with observations on a theme, each with its own, newest report first */
export function regionsOf({ observations }: Theme): { region: Region; observations: Observation[] }[] {
  const by = Map.groupBy(observations, ({ authority }) => authority.place.region);
  return REGIONS.flatMap((region) => {
    const of = by.get(region);
    return of ? [{ region, observations: of }] : [];
  });
}

const WORDS = {
  strength: ['strength', 'strengths'],
  mixed: ['mixed remark', 'mixed remarks'],
  weakness: ['weakness', 'weaknesses'],
} as const;

/** How many of each: "12 strengths, 1 mixed remark, 5 weaknesses". What there is none of is said to be so. */
export function countsInWords(observations: readonly Observation[]): string {
  return (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .map((mark) => {
      const count = observations.filter(({ seen }) => seen === mark).length;
      return `${count || 'no'} ${WORDS[mark][count === 1 ? 0 : 1]}`;
    })
    .join(', ');
}
