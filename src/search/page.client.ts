/** The search page in the reader's browser: reads the address, searches, shows one state. Text only ever becomes text. */
import { inSentence } from '../model/titles.ts';
import { FACETS, counts, memberships, narrowed } from './facets.ts';
import type { Choice, Facet, Membership } from './facets.ts';
import type { Passage } from './passage.ts';
import type { Ranked } from './ranking.ts';
import { find, open, setup } from './search.ts';
import type { Outcome, Pagefind, SearchOptions } from './search.ts';
import type { SearchTerm } from './vocabulary.ts';

const PER_PAGE = 10;

const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;
const form = byId<HTMLFormElement>('form');
const base = form.dataset['base'] ?? '/';
const STATES = ['start', 'loading', 'unavailable', 'results', 'nothing'] as const;

function show(state: (typeof STATES)[number]): void {
  for (const id of STATES) byId(id).hidden = id !== state;
}

function say(text: string): void {
  byId('heading').textContent = text;
  byId('status').textContent = text;
  document.title = `${text} · Waymark`;
}

const json = async <T>(path: string): Promise<T> => {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
};

interface Engine {
  pagefind: Pagefind;
  ctx: { pages: number };
  members: Membership;
  vocabulary: SearchTerm[];
}
let engine: Promise<Engine> | undefined;

/** Pagefind and the glossary, fetched once, when the field gets the focus or a search begins. */
function ready(): Promise<Engine> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Engine> {
  const [pagefind, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    json<SearchTerm[]>('search/vocabulary.json'),
  ]);
  const ctx = await setup({ pagefind, base });
  return { pagefind, ctx, vocabulary, members: await memberships(pagefind) };
}

let words: Promise<string[]> | undefined;
const siteWords = (): Promise<string[]> => (words ??= json<string[]>('search/words.json').catch(() => []));

/** What the address asks for. */
interface Wanted {
  query: string;
  choice: Choice;
  from: number;
  exact: boolean;
}

function wanted(): Wanted {
  const params = new URLSearchParams(location.search);
  const choice: Choice = {};
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const value = params.get(facet);
    if (value) choice[facet] = value;
  }
  return {
    query: (params.get('q') ?? '').trim().slice(0, 400),
    choice,
    from: Math.max(1, Number.parseInt(params.get('from') ?? '1', 10) || 1),
    exact: params.has('exact'),
  };
}

function address({ query, choice, from, exact }: Wanted): string {
  const params = new URLSearchParams({ q: query });
  for (const [facet, value] of Object.entries(choice)) if (value) params.set(facet, value);
  if (from > 1) params.set('from', String(from));
  if (exact) params.set('exact', '');
  return `${base}search/?${params}`;
}

let run = 0;

async function search(): Promise<void> {
  const mine = ++run;
  const it = wanted();
  byId<HTMLInputElement>('q').value = it.query;
  byId<HTMLAnchorElement>('retry').href = address(it);
  if (!it.query) {
    byId('filters').hidden = true;
    say('Search');
    return show('start');
  }
  say(`Searching for ${it.query}`);
  show('loading');
  try {
    const { pagefind, ctx, members, vocabulary } = await ready();
    const options: SearchOptions = { vocabulary, words: siteWords, exact: it.exact };
    const outcome = await find({ pagefind, base, options, ctx, query: it.query });
    const pages = narrowed(outcome.ranked, it.choice, members);
    const shown = pages.slice(it.from - 1, it.from - 1 + PER_PAGE);
    const opened = await Promise.all(shown.map(async (page) => ({ page, ...(await open(page, 4)) })));
    if (mine !== run) return;
    fillFilters(outcome.ranked, it, members);
    fillAlso(outcome, it);
    fillNamed(outcome, it, members);
    if (!pages.length && !outcome.named.length) return nothing(it);
    fillHits(opened);
    fillNext(pages.length, it);
    say(pages.length === 1 ? `1 page on ${it.query}` : `${pages.length} pages on ${it.query}`);
    show('results');
  } catch (error) {
    if (mine !== run) return;
    console.warn('Search is not available:', error);
    byId('filters').hidden = true;
    say('Search is not available just now');
    show('unavailable');
  }
}

function nothing(it: Wanted): void {
  const filtered = Object.values(it.choice).some(Boolean);
  byId('without-filters').hidden = !filtered;
  byId<HTMLAnchorElement>('drop-filters').href = address({ ...it, choice: {}, from: 1 });
  say(`Nothing found for ${it.query}`);
  show('nothing');
}

function fillFilters(ranked: readonly Ranked[], it: Wanted, members: Membership): void {
  byId('filters').hidden = ranked.length === 0;
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const select = byId<HTMLSelectElement>(`by-${facet}`);
    const total = narrowed(ranked, { ...it.choice, [facet]: undefined }, members).length;
    const options = [
      { value: '', label: `Any (${total})` },
      ...counts(facet, ranked, it.choice, members).map(({ value, count }) => ({ value, label: `${value} (${count})` })),
    ];
    select.replaceChildren(...options.map(({ value, label }) => new Option(label, value, false, value === (it.choice[facet] ?? ''))));
  }
}

/** Says what was searched besides, and offers the typed words alone. */
function fillAlso({ added, mends, unknown }: Outcome, it: Wanted): void {
  const also = byId('also');
  const parts: (string | Node)[] = [
    ...mends.flatMap(({ typed, meant }) => ['No page has “', typed, '”; searched for “', meant, '”. ']),
    ...(added.length ? ['Also searched: ', added.map(({ typed, term }) => `${term.toLowerCase()} for ${typed}`).join('; '), '. '] : []),
    ...(unknown.length ? ['Not on this site: ', unknown.join(', '), '. '] : []),
  ];
  if (added.length || mends.length) {
    const link = document.createElement('a');
    link.href = address({ ...it, exact: true, from: 1 });
    link.textContent = 'Search only my words';
    parts.push(link);
  }
  also.hidden = parts.length === 0;
  also.replaceChildren(...parts);
}

/** Glossary entries that the question names; for a word with several meanings: which do you mean? */
function fillNamed({ named }: Outcome, it: Wanted, members: Membership): void {
  const section = byId('named');
  section.hidden = named.length === 0;
  section.replaceChildren(
    ...named.slice(0, 3).map(({ term }) => {
      if (term.meanings) return fork(term, it, members);
      const row = element('div', 'sec');
      const hang = element('p', 'hang', element('b', '', 'Glossary'));
      const link = element('a', '', term.term) as HTMLAnchorElement;
      link.href = `${base}glossary/#${term.id}`;
      const heading = element('h2', '', link);
      row.append(hang, element('div', 'flow', heading, element('p', '', term.means ?? '')));
      return row;
    }),
  );
}

/** A word with several meanings: a path that forks. A council's meaning leads to that council's pages on the word. */
function fork(term: SearchTerm, it: Wanted, members: Membership): HTMLElement {
  const row = element('div', 'sec');
  const drawn = byId<HTMLTemplateElement>('fork').content.cloneNode(true) as DocumentFragment;
  if (term.meanings?.length !== 2) drawn.querySelector('svg')?.remove();
  drawn.querySelector('ul')!.replaceChildren(
    ...(term.meanings ?? []).map(({ where, means }) => {
      const link = element('a', '', where) as HTMLAnchorElement;
      link.href = members.authority.has(where) ? address({ ...it, choice: { authority: where }, from: 1 }) : `${base}glossary/#${term.id}`;
      return element('li', '', element('h2', '', link), element('p', '', means));
    }),
  );
  const hang = element(
    'div',
    'hang',
    element('p', '', element('b', '', `“${term.term}” has ${term.meanings?.length} meanings. Which do you mean?`)),
  );
  const out = element('div', 'out');
  out.append(drawn);
  row.append(hang, out);
  return row;
}

function fillHits(
  opened: readonly { page: Ranked; fragment: { meta: Record<string, string>; filters: Record<string, string[]> }; passages: Passage[] }[],
): void {
  const template = byId<HTMLTemplateElement>('hit');
  byId('hits').replaceChildren(
    ...opened.flatMap(({ fragment, passages: [best, ...others] }) => {
      if (!best) return [];
      const hit = template.content.cloneNode(true) as DocumentFragment;
      const at = (name: string): HTMLElement => hit.querySelector(`[data-${name}]`)!;
      at('kind').textContent = fragment.filters['kind']?.[0] ?? '';
      at('place').textContent = fragment.meta['place'] ?? '';
      const link = hit.querySelector('a')!;
      link.href = best.url;
      link.textContent = best.sectionTitle ? `${best.pageTitle}: ${inSentence(best.sectionTitle)}` : best.pageTitle;
      at('excerpt').replaceChildren(...best.excerpt.flatMap(({ text, marked }) => [marked ? element('mark', '', text) : text, ' ']));
      at('basis').textContent = fragment.meta['basis'] ?? '';
      at('since').textContent = fragment.meta['since'] ?? '';
      const sections = others.filter(({ sectionTitle }) => sectionTitle).slice(0, 3);
      at('sections').hidden = sections.length === 0;
      at('sections').replaceChildren(
        'Also in: ',
        ...sections.flatMap(({ url, sectionTitle }, i) => {
          const also = element('a', '', sectionTitle!) as HTMLAnchorElement;
          also.href = url;
          return i ? [' · ', also] : [also];
        }),
      );
      return [hit];
    }),
  );
}

function fillNext(total: number, it: Wanted): void {
  const next = it.from + PER_PAGE;
  byId('more').hidden = next > total;
  const link = byId<HTMLAnchorElement>('next');
  link.href = address({ ...it, from: next });
  link.textContent = `Next: ${next} to ${Math.min(next + PER_PAGE - 1, total)} of ${total}`;
}

function element(name: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A new search is a new address: shareable, and the back button works. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = byId<HTMLInputElement>('q').value;
  const before = wanted();
  const choice: Choice = {};
  // A new question starts without the old question's filters.
  if (query.trim() === before.query)
    for (const facet of Object.keys(FACETS) as Facet[]) choice[facet] = byId<HTMLSelectElement>(`by-${facet}`).value;
  history.pushState(null, '', address({ query, choice, from: 1, exact: false }));
  void search().then(() => byId('heading').focus());
});
addEventListener('popstate', () => void search());
byId('q').addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
void search();
