/** What a search needs, fetched once: Pagefind, the names of the glossary; and when they are asked for, meanings and words. */
import { memberships } from './facets.ts';
import type { Membership } from './facets.ts';
import { watchLosses } from './losses.client.ts';
import { setup } from './search.ts';
import type { Pagefind } from './search.ts';
import type { Meaning, SearchTerm } from './named-terms.ts';

export interface Engine {
  pagefind: Pagefind;
  ctx: { pages: number };
  /** Which pages have which kind, authority and theme; on its way while words are looked up */
  members: Promise<Membership>;
  vocabulary: SearchTerm[];
  /** The words of the site, the commonest first */
  words: () => Promise<string[]>;
  /** What a term means; undefined where that cannot be fetched */
  meaning: (term: SearchTerm) => Promise<Meaning | undefined>;
  /** Whether all of the index that was asked for has come: if not, an empty answer means nothing */
  whole: () => boolean;
}

/** Starts the engine. @param base the site's base path  @throws where the index cannot be fetched */
export async function startEngine(base: string): Promise<Engine> {
  const lost = watchLosses(`${base}pagefind/`);
  const before = lost();
  // Without the glossary its names are not understood; the search itself goes on.
  const vocabulary = json<SearchTerm[]>(`${base}search/vocabulary.json`).catch(() => []);
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const ctx = await setup({ pagefind, base });
  let known: Promise<string[]> | undefined;
  // Without the list a typing error stays unmended; the search itself goes on.
  const words = () => (known ??= json<string[]>(`${base}search/words.json`).catch(() => []));
  const meaning = ({ id }: SearchTerm) => json<Meaning>(`${base}search/terms/${id}.json`).catch(() => undefined);
  return { pagefind, ctx, vocabulary: await vocabulary, members: memberships(pagefind), words, meaning, whole: () => lost() === before };
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}
