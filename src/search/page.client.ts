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

/** The engine, started when the field gets the focus or a search begins; a start that failed is tried again. */
function ready(): Promise<Engine> {
  engine ??= startEngine(base).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

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
    const { pagefind, ctx, members, vocabulary, words } = await ready();
    const outcome = await find({
      pagefind,
      base,
      ctx,
      query: wanted.query,
      options: { vocabulary, words, exact: wanted.exact, behind: members.kind.get('Source') },
    });
    // The glossary's own card stands above the results: its page need not be one of them.
    const glossary = outcome.named.length ? members.kind.get('Glossary') : undefined;
    const ranked = outcome.ranked.filter(({ id }) => !glossary?.has(id));
    const pages = narrowed(ranked, wanted.choice, members);
    const it = { ...wanted, from: firstShown(wanted.from, pages.length) };
    const opened = await Promise.all(pages.slice(it.from - 1, it.from - 1 + PER_PAGE).map((page) => open(page, 4)));
    if (mine !== run) return;
    fillFilters(ranked, it, members);
    fillAlso(outcome, it);
    fillNamed(outcome, it, members);
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
