/** Filters with counts: which pages have which kind, authority and theme, told by Pagefind without fetching a page. */
import type { Pagefind } from './search.ts';

/** The filters of the search page, in order, with their labels. */
export const FACETS = { kind: 'Kind', authority: 'Council', theme: 'Theme' } as const;

export type Facet = keyof typeof FACETS;

/** For each facet, its values and the ids of the pages that have them. */
export type Membership = Record<Facet, Map<string, ReadonlySet<string>>>;

/** Asks Pagefind once for every value's pages. */
export async function memberships(pagefind: Pagefind): Promise<Membership> {
  const values = await pagefind.filters();
  const of = async (facet: Facet): Promise<Map<string, ReadonlySet<string>>> => {
    const entries = Object.keys(values[facet] ?? {})
      .sort()
      .map(async (value) => {
        const { results } = await pagefind.search(null, { filters: { [facet]: [value] } });
        return [value, new Set(results.map(({ id }) => id))] as const;
      });
    return new Map(await Promise.all(entries));
  };
  const [kind, authority, theme] = await Promise.all([of('kind'), of('authority'), of('theme')]);
  return { kind, authority, theme };
}

/** The chosen value of each facet; missing where any will do. */
export type Choice = Partial<Record<Facet, string>>;

const passes = (id: string, choice: Choice, members: Membership): boolean =>
  (Object.keys(choice) as Facet[]).every((facet) => !choice[facet] || members[facet].get(choice[facet])?.has(id));

/** The pages that a choice leaves. */
export const narrowed = <Page extends { id: string }>(pages: readonly Page[], choice: Choice, members: Membership): Page[] =>
  pages.filter(({ id }) => passes(id, choice, members));

/**
 * How many pages each value of a facet would leave, the other facets staying as chosen; values that leave none are
 * left out, unless chosen.
 */
export function counts(
  facet: Facet,
  pages: readonly { id: string }[],
  choice: Choice,
  members: Membership,
): { value: string; count: number }[] {
  const others = { ...choice, [facet]: undefined };
  const open = narrowed(pages, others, members);
  return [...members[facet]]
    .map(([value, ids]) => ({ value, count: open.filter(({ id }) => ids.has(id)).length }))
    .filter(({ value, count }) => count > 0 || value === choice[facet]);
}
