/** What the search page's address asks for, and the address that asks for it: every state of the page can be shared. */
import { FACETS } from './facets.ts';
import type { Choice, Facet } from './facets.ts';

/** How many results a page shows. */
export const PER_PAGE = 10;

/** The longest question that is taken. */
const LONGEST = 400;

export interface Wanted {
  query: string;
  choice: Choice;
  /** The first result shown, from 1 */
  from: number;
  /** true looks for the typed words only */
  exact: boolean;
}

/** Reads an address's query part; what makes no sense is passed over. */
export function wantedBy(search: string): Wanted {
  const params = new URLSearchParams(search);
  const choice: Choice = {};
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const value = params.get(facet);
    if (value) choice[facet] = value;
  }
  return {
    query: (params.get('q') ?? '').trim().slice(0, LONGEST),
    choice,
    from: Math.max(1, Number.parseInt(params.get('from') ?? '1', 10) || 1),
    exact: params.has('exact'),
  };
}

/** The address of the search page in a state. @param base the site's base path */
export function addressOf(base: string, { query, choice, from, exact }: Wanted): string {
  const params = new URLSearchParams({ q: query });
  for (const [facet, value] of Object.entries(choice)) if (value) params.set(facet, value);
  if (from > 1) params.set('from', String(from));
  if (exact) params.set('exact', '');
  return `${base}search/?${params}`;
}

/** The first result to show: a number beyond the last result becomes the last page's first. */
export const firstShown = (from: number, total: number): number =>
  from <= total ? from : Math.floor(Math.max(0, total - 1) / PER_PAGE) * PER_PAGE + 1;
