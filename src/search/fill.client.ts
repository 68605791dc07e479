/** Fills the parts of the search page. Every text becomes text: nothing here writes HTML. */
import { inSentence } from '../model/titles.ts';
import { FACETS, counts, narrowed } from './facets.ts';
import type { Facet, Membership } from './facets.ts';
import type { Fragment, Passage } from './passage.ts';
import type { Ranked } from './ranking.ts';
import type { Outcome } from './search.ts';
import type { Meaning, SearchTerm } from './named-terms.ts';
import { PER_PAGE, addressOf } from './wanted.ts';
import type { Wanted } from './wanted.ts';

export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

/** The site's base path, as the page's form carries it. */
export const base = byId('form').dataset['base'] ?? '/';

export function fillFilters(ranked: readonly Ranked[], it: Wanted, members: Membership): void {
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
export function fillAlso({ added, mends, unknown }: Outcome, it: Wanted): void {
  const also = byId('also');
  const parts: (string | Node)[] = [
    ...mends.flatMap(({ typed, meant }) => ['No page has “', typed, '”; searched for “', meant, '”. ']),
    ...(added.length ? ['Also searched: ', added.map(({ typed, term }) => `${inSentence(term)} for ${typed}`).join('; '), '. '] : []),
    ...(unknown.length ? ['Not on this site: ', unknown.join(', '), '. '] : []),
  ];
  if (added.length || mends.length) {
    const link = document.createElement('a');
    link.href = addressOf(base, { ...it, exact: true, from: 1 });
    link.textContent = 'Search only my words';
    parts.push(link);
  }
  also.hidden = parts.length === 0;
  also.replaceChildren(...parts);
}

/** Glossary entries that the question names; for a word with several meanings: which do you mean? */
export function fillNamed(named: readonly { term: SearchTerm; meaning: Meaning | undefined }[], it: Wanted, members: Membership): void {
  const section = byId('named');
  section.hidden = named.length === 0;
  section.replaceChildren(
    ...named.map(({ term, meaning }) => {
      if (meaning && 'meanings' in meaning) return fork(term, meaning.meanings, it, members);
      const row = element('div', 'sec');
      const hang = element('p', 'hang', element('b', '', 'Glossary'));
      const link = element('a', '', term.term) as HTMLAnchorElement;
      link.href = `${base}glossary/#${term.id}`;
      const heading = element('h2', '', link);
      row.append(hang, element('div', 'flow', heading, element('p', '', meaning?.means ?? 'See the glossary.')));
      return row;
    }),
  );
}

/** A word with several meanings: a path that forks. A council's meaning leads to that council's pages on the word. */
function fork(term: SearchTerm, meanings: readonly { where: string; means: string }[], it: Wanted, members: Membership): HTMLElement {
  const row = element('div', 'sec');
  const drawn = byId<HTMLTemplateElement>('fork').content.cloneNode(true) as DocumentFragment;
  if (meanings.length !== 2) drawn.querySelector('svg')?.remove();
  drawn.querySelector('ul')!.replaceChildren(
    ...meanings.map(({ where, means }) => {
      const link = element('a', '', where) as HTMLAnchorElement;
      link.href = members.authority.has(where)
        ? addressOf(base, { ...it, choice: { authority: where }, from: 1 })
        : `${base}glossary/#${term.id}`;
      return element('li', '', element('h2', '', link), element('p', '', means));
    }),
  );
  const hang = element(
    'div',
    'hang',
    element('p', '', element('b', '', `“${term.term}” has ${meanings.length} meanings. Which do you mean?`)),
  );
  const out = element('div', 'out');
  out.append(drawn);
  row.append(hang, out);
  return row;
}

export function fillHits(opened: readonly { fragment: Fragment; passages: Passage[] }[]): void {
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
      for (const fact of ['basis', 'overtaken', 'since']) at(fact).textContent = fragment.meta[fact] ?? '';
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

export function fillNext(total: number, it: Wanted): void {
  const next = it.from + PER_PAGE;
  byId('more').hidden = next > total;
  const link = byId<HTMLAnchorElement>('next');
  link.href = addressOf(base, { ...it, from: next });
  link.textContent = `Next: ${next} to ${Math.min(next + PER_PAGE - 1, total)} of ${total}`;
}

function element(name: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
