/** The search page in the reader's browser: reads the address, searches, shows one state. */
import { startEngine } from './engine.client.ts';
import type { Engine } from './engine.client.ts';
import { FACETS, narrowed } from './facets.ts';
import type { Choice, Facet } from './facets.ts';
import { base, byId, fillAlso, fillFilters, fillHits, fillNamed, fillNext } from './fill.client.ts';
import { find, open } from './search.ts';
import { PER_PAGE, addressOf, firstShown, wantedBy } from './wanted.ts';
import type { Wanted } from './wanted.ts';

const form = byId<HTMLFormElement>('form');
const STATES = ['start', 'loading', 'unavailable', 'results', 'nothing'] as const;

function show(state: (typeof STATES)[number]): void {
  for (const id of STATES) byId(id).hidden = id !== state;
}

function say(text: string): void {
  byId('heading').textContent = text;
  byId('status').textContent = text;
  document.title = `${text} · Waymark`;
}

let engine: Promise<Engine> | undefined;

/**
 * The engine, started when the field gets the focus or a search begins. One that could not start, or lost a part of the
 * index, is started anew.
 */
async function ready(): Promise<Engine> {
  const started = await (engine ??= startEngine(base)).catch(() => undefined);
  if (started?.whole()) return started;
  return (engine = startEngine(base));
}

/** How many terms of the glossary are shown above the results. */
const MOST_NAMED = 3;

/** Counts searches, so that a slow one does not overwrite a newer one. */
let run = 0;

async function search(): Promise<void> {
  const mine = ++run;
  const wanted = wantedBy(location.search);
  byId<HTMLInputElement>('q').value = wanted.query;
  byId<HTMLAnchorElement>('retry').href = addressOf(base, wanted);
  if (!wanted.query) {
    byId('filters').hidden = true;
    say('Search');
    return show('start');
  }
  say(`Searching for ${wanted.query}`);
  show('loading');
  try {
    const { pagefind, ctx, vocabulary, words, meaning, whole, ...started } = await ready();
    const behind = started.members.then(({ kind }) => kind.get('Source'));
    const options = { vocabulary, words, exact: wanted.exact, behind };
    const [outcome, members] = await Promise.all([find({ pagefind, base, ctx, query: wanted.query, options }), started.members]);
    // The glossary's own card stands above the results: its page need not be one of them.
    const glossary = outcome.named.length ? members.kind.get('Glossary') : undefined;
    const ranked = outcome.ranked.filter(({ id }) => !glossary?.has(id));
    const pages = narrowed(ranked, wanted.choice, members);
    const it = { ...wanted, from: firstShown(wanted.from, pages.length) };
    const named = outcome.named.slice(0, MOST_NAMED);
    const [opened, meanings] = await Promise.all([
      Promise.all(pages.slice(it.from - 1, it.from - 1 + PER_PAGE).map((page) => open(page, 4))),
      Promise.all(named.map(({ term }) => meaning(term))),
    ]);
    if (!whole()) throw new Error('A part of the index could not be fetched');
    if (mine !== run) return;
    fillFilters(ranked, it, members);
    fillAlso(outcome, it);
    fillNamed(
      named.map(({ term }, i) => ({ term, meaning: meanings[i] })),
      it,
      members,
    );
    if (!pages.length && (filtered(it) || !outcome.named.length)) return nothing(it);
    fillHits(opened);
    fillNext(pages.length, it);
    say(pages.length === 1 ? `1 page for “${it.query}”` : `${pages.length} pages for “${it.query}”`);
    show('results');
  } catch (error) {
    if (mine !== run) return;
    console.warn('Search is not available:', error);
    byId('filters').hidden = true;
    say('Search is not available just now');
    show('unavailable');
  }
}

const filtered = ({ choice }: Wanted): boolean => Object.values(choice).some(Boolean);

function nothing(it: Wanted): void {
  byId('without-filters').hidden = !filtered(it);
  byId<HTMLAnchorElement>('drop-filters').href = addressOf(base, { ...it, choice: {}, from: 1 });
  say(`Nothing found for “${it.query}”`);
  show('nothing');
}

/** A new search is a new address: shareable, and the back button works. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = byId<HTMLInputElement>('q').value;
  const choice: Choice = {};
  // A new question starts without the old question's filters.
  const same = query.trim() === wantedBy(location.search).query;
  if (same) for (const facet of Object.keys(FACETS) as Facet[]) choice[facet] = byId<HTMLSelectElement>(`by-${facet}`).value;
  history.pushState(null, '', addressOf(base, { query, choice, from: 1, exact: false }));
  void search().then(() => byId('heading').focus());
});
addEventListener('popstate', () => void search());
byId('q').addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
void search();
