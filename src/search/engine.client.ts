/** What a search needs, fetched once: Pagefind, the glossary, and, when a word is unknown, the words of the site. */
import { memberships } from './facets.ts';
import type { Membership } from './facets.ts';
import { setup } from './search.ts';
import type { Pagefind } from './search.ts';
import type { SearchTerm } from './named-terms.ts';

export interface Engine {
  pagefind: Pagefind;
  ctx: { pages: number };
  members: Membership;
  vocabulary: SearchTerm[];
  /** The words of the site, the commonest first */
  words: () => Promise<string[]>;
}

/** Starts the engine. @param base the site's base path  @throws where the index cannot be fetched */
export async function startEngine(base: string): Promise<Engine> {
  const [pagefind, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    // Without the glossary its names are not understood; the search itself goes on.
    json<SearchTerm[]>(`${base}search/vocabulary.json`).catch(() => []),
  ]);
  const ctx = await setup({ pagefind, base });
  let known: Promise<string[]> | undefined;
  // Without the list a typing error stays unmended; the search itself goes on.
  const words = () => (known ??= json<string[]>(`${base}search/words.json`).catch(() => []));
  return { pagefind, ctx, vocabulary, members: await memberships(pagefind), words };
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}
