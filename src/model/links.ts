/** Follows the links of texts and briefings to the passage they name; a link to nothing is a fault. */
import type { Draft, Where } from './draft.ts';
import type { Companion, Page, Section } from './entities.ts';
import type { Entry } from './entries.ts';
import { suggestion } from './nearest.ts';

/** Pages of the site that are not entries, to which texts may link. */
const OTHER_PAGES = new Set(
  [
    '',
    'glossary',
    'about',
    'key',
    'accessibility',
    'privacy',
    'a-to-z',
    'sources',
    'authorities',
    'themes',
    'practices',
    'measures',
    'frameworks',
    'briefings',
    'data',
    'compare',
  ].map((name) => (name ? `/${name}/` : '/')),
);

/** Checks every link of the draft, and gives briefings the passages that their points rest on. */
export function followLinks(draft: Draft): void {
  const pages = draft.pages();
  const companions = draft.companions();
  for (const [id, entry] of draft.entries.briefings) {
    draft.briefings.get(id)!.points = entry.data.points.flatMap((point, i) => {
      const at = ['points', i, 'from'];
      if (!point.says && !point.asks.length) draft.fault(entry, ['points', i], 'says nothing', 'Give the point `says` or `asks`');
      if (OTHER_PAGES.has(point.from.split('#')[0]!)) {
        draft.fault(
          entry,
          at,
          `rests on ${point.from}, which is no passage`,
          'Name a section of an entry, as /themes/caseload-reduction/#in-brief',
        );
      }
      const target = follow(draft, pages, companions, point.from, entry, at);
      return target ? [{ ...point, from: { address: point.from, ...target } }] : [];
    });
  }
  for (const kind of ['authorities', 'themes', 'practices', 'frameworks'] as const) {
    for (const entry of draft.entries[kind].values()) {
      for (const passage of entry.passages) for (const { to, line } of passage.links) follow(draft, pages, companions, to, entry, line);
    }
  }
  checkTitles(draft, pages);
}

/** The entry and section that an address names; undefined for other pages of the site, and where there is a fault. */
function follow(
  draft: Draft,
  pages: ReadonlyMap<string, Page>,
  companions: ReadonlyMap<string, Companion>,
  to: string,
  entry: Entry<unknown>,
  where: Where,
): { page: Page; section?: Section } | undefined {
  const [address = '', anchor] = to.split('#');
  const fault = (what: string, given: string, known: Iterable<string>, mend: string) =>
    draft.fault(entry, where, `links to ${to}, and ${what}`, suggestion(given, known, mend));
  if (OTHER_PAGES.has(address)) {
    const words = draft.terms.map(({ id }) => id);
    if (address === '/glossary/' && anchor && !words.includes(anchor)) {
      fault(`the glossary has no word "${anchor}"`, anchor, words, 'Words stand in content/glossary.yaml');
    }
    return undefined;
  }
  const companion = companions.get(address);
  if (companion) {
    const section = companion.sections.find(({ id }) => id === anchor);
    if (!anchor || section) return { page: companion.of, section: { id: anchor ?? '', title: section?.title ?? companion.title } };
    const ids = companion.sections.map(({ id }) => id);
    fault(`that page has no section "${anchor}"`, anchor, ids, `Its sections are: ${ids.join(', ')}`);
    return undefined;
  }
  const page = pages.get(address);
  if (!page) {
    fault('no page has that address', address, pages.keys(), 'Correct the address');
    return undefined;
  }
  if (!anchor) return { page };
  const observed = page.kind === 'authority' && draft.observations.some(({ id, authority }) => id === anchor && authority === page);
  const section = page.sections.find(({ id }) => id === anchor) ?? (observed ? { id: anchor, title: 'What inspectors saw' } : undefined);
  if (section) return { page, section };
  const known = page.sections.map(({ id }) => id);
  fault(`that page has no section "${anchor}"`, anchor, known, `Its sections are: ${known.join(', ')}`);
  return undefined;
}

/** Two pages with one title cannot be told apart in a list or a paper. */
function checkTitles(draft: Draft, pages: ReadonlyMap<string, Page>): void {
  const byTitle = new Map<string, Page>();
  for (const page of pages.values()) {
    const key = page.title.toLowerCase();
    const { file, lineOf } = page.source;
    const other = byTitle.get(key);
    if (other) {
      const what = `has the title "${page.title}", as ${other.source.file} has`;
      draft.faults.push({ file, line: lineOf(['title']), what, mend: 'Give each page a title of its own' });
    }
    byTitle.set(key, page);
  }
}
