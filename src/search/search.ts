/**
 * The one entry to search: a pure layer over Pagefind's browser module, so that it can be measured on any index.
 * `setup` once, then `search`; vocabulary and word list come in through `options` and may be absent.
 */
import { passagesOf } from './passage.ts';
import type { Fragment, Passage } from './passage.ts';
import { askedWords, plainWords } from './question.ts';
import type { Asked } from './question.ts';
import { rank } from './ranking.ts';
import type { Found, Match, Ranked } from './ranking.ts';
import { mended } from './spelling.ts';
import { namedTerms } from './named-terms.ts';
import type { Named, SearchTerm } from './named-terms.ts';

/** The part of pagefind.js that is used. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string | null,
    options?: object,
  ): Promise<{ results: (Match & { data(): Promise<Fragment> })[]; unfilteredResultCount: number }>;
}

export interface SearchOptions {
  vocabulary?: readonly SearchTerm[];
  /** Fetches the words of the site, the commonest first; asked for only when a word is unknown */
  words?: () => Promise<readonly string[]>;
  /** Pages that come behind others of the same worth, by id: sources. May be on its way while words are looked up */
  behind?: ReadonlySet<string> | Promise<ReadonlySet<string> | undefined>;
  /** true looks for the typed words only: no other names, no mending */
  exact?: boolean;
}

export interface Call {
  pagefind: Pagefind;
  base: string;
  options?: SearchOptions;
  ctx?: unknown;
}

/** A page that was found. */
export interface Result extends Passage {
  score: number;
  id: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What a search found, before pages are fetched. */
export interface Outcome {
  ranked: Ranked[];
  /** Words that were mended, as typed and as searched */
  mends: { typed: string; meant: string }[];
  /** Words that no page has, and that nothing near was found for */
  unknown: string[];
  named: Named[];
  /** Names added from the glossary */
  added: { typed: string; term: string }[];
}

/** A name that the glossary adds counts for less than what was typed. */
const ADDED = 0.5;

/** What is left of the score of a page that comes behind others. */
const BEHIND = 0.3;

/** The weights that won (see the docstring of ranking.ts); but here titles count: they are short and say what a page is. */
const RANKING = {
  termFrequency: 1,
  termSaturation: 0.6,
  pageLength: 0.6,
  termSimilarity: 6,
  diacriticSimilarity: 0,
  metaWeights: { title: 1 },
};

/** Readies Pagefind. @returns the number of pages, as `ctx` for search */
export async function setup({ pagefind, base }: Call): Promise<{ pages: number }> {
  await pagefind.options({ bundlePath: `${base}pagefind/`, baseUrl: base, ranking: RANKING, noWorker: true });
  await pagefind.init();
  const all = await pagefind.search(null);
  return { pages: all.results.length };
}

const fragments = new WeakMap<Ranked, () => Promise<Fragment>>();

/** Finds and ranks pages for a question; fetches none of them. */
export async function find(call: Call & { query: string }): Promise<Outcome> {
  const { pagefind, options = {}, query } = call;
  const ctx = (call.ctx as { pages: number } | undefined) ?? (await setup(call));
  const named = namedTerms(query, options.vocabulary ?? []);
  const asked = askedWords(query);
  const added = options.exact ? [] : otherNames(named, asked);
  const mends: Outcome['mends'] = [];
  const unknown: string[] = [];
  const data = new Map<string, () => Promise<Fragment>>();

  const lookUp = async (word: string) => {
    const [loose, exact] = await Promise.all([pagefind.search(word), pagefind.search(`"${word}"`)]);
    for (const { id, data: fetchPage } of loose.results) data.set(id, fetchPage);
    // Pagefind answers an unknown word with the longest indexed word that begins it; in quotes it answers with nothing.
    return { matches: loose.results as Match[], known: exact.results.length > 0 };
  };

  const found = await Promise.all(
    [...asked, ...added.map(({ phrase }) => phrase)].map(async ({ word, weight }) => {
      const first = await lookUp(word);
      if (first.known || word.includes(' ')) return { word, weight, matches: first.matches };
      const meant = options.exact ? undefined : mended(word, (await options.words?.()) ?? []);
      if (meant === undefined) {
        unknown.push(word);
        return { word, weight, matches: [] };
      }
      mends.push({ typed: word, meant });
      return { word: meant, weight, matches: (await lookUp(meant)).matches };
    }),
  );
  // A word that came in twice, as typed and as a mended or added one, is one word: it does not stand near itself.
  const distinct = new Map<string, Found>();
  for (const it of found) distinct.set(it.word, { ...it, weight: it.weight + (distinct.get(it.word)?.weight ?? 0) });
  const joint = rank([...distinct.values()], ctx.pages);
  const behind = await options.behind;
  const place = ({ id, score }: Ranked) => score * (behind?.has(id) ? BEHIND : 1);
  const ranked = behind ? joint.toSorted((a, b) => place(b) - place(a)) : joint;
  for (const page of ranked) fragments.set(page, data.get(page.id)!);
  // A mended word may name a term that the typed one did not.
  const mendedQuery = mends.reduce((text, { typed, meant }) => text.toLowerCase().replace(typed, meant), query);
  if (mends.length) named.splice(0, named.length, ...namedTerms(mendedQuery, options.vocabulary ?? []));
  return { ranked, mends, unknown, named, added: added.map(({ typed, term }) => ({ typed, term })) };
}

/** Fetches a ranked page and chooses its best sections. */
export async function open(page: Ranked, sections = 1): Promise<{ fragment: Fragment; passages: Passage[] }> {
  const fragment = await fragments.get(page)!();
  return { fragment, passages: passagesOf(fragment, page, sections) };
}

/** Ranked results with their addresses, best first. */
export async function search(call: Call & { query: string; limit: number }): Promise<Result[]> {
  const { ranked } = await find(call);
  return Promise.all(
    ranked.slice(0, call.limit).map(async (page) => {
      const { fragment, passages } = await open(page);
      return { ...passages[0]!, score: page.score, id: page.id, meta: fragment.meta, filters: fragment.filters };
    }),
  );
}

/**
 * The canonical names of terms that were named by another form. Each is looked up whole, so that a page must hold all its
 * words: single words of it ("child") would find everything.
 */
function otherNames(named: readonly Named[], asked: readonly Asked[]): { typed: string; term: string; phrase: Asked }[] {
  const typed = new Set(asked.map(({ word }) => word));
  return named.flatMap(({ term, form }) => {
    const words = plainWords(term.term);
    const same = form === term.term || words.every((word) => typed.has(word));
    return same || term.several ? [] : [{ typed: form, term: term.term, phrase: { word: words.join(' '), weight: ADDED } }];
  });
}
