import { Feed } from 'feed';
import type { Model } from '../model/entities.ts';
import { KINDS } from '../model/vocabulary.ts';
import { canonical } from '../permalinks/addresses.ts';

/** Changes of one day stand in the order of the kinds: guides and practices before the council pages, which are many. */
const ORDER = Object.keys(KINDS);

/** How many changes the feed keeps. */
const MOST = 50;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The changes of all pages as Atom. The library writes titles as HTML without escaping them, so they are escaped here;
 * the time of a change is its day at midnight, so that two builds of one content are the same.
 */
export function atom(model: Model): string {
  const pages = [
    ...model.themes.values(),
    ...model.practices.values(),
    ...model.authorities.values(),
    ...model.measures.values(),
    ...model.frameworks.values(),
    ...model.briefings.values(),
  ];
  const changes = pages
    .flatMap((page) =>
      page.changes.map((change, i) => ({
        page,
        ...change,
        earlier: page.changes.slice(i + 1).filter(({ date }) => date === change.date).length,
      })),
    )
    .sort(
      (a, b) =>
        b.date.localeCompare(a.date) ||
        ORDER.indexOf(a.page.kind) - ORDER.indexOf(b.page.kind) ||
        a.page.address.localeCompare(b.page.address),
    )
    .slice(0, MOST);
  const feed = new Feed({
    id: canonical('/'),
    title: 'Waymark: changes',
    description: 'What changed on Waymark, page by page.',
    link: canonical('/'),
    language: 'en-GB',
    copyright: 'Open Government Licence v3.0 where a source says so',
    updated: new Date(`${changes[0]?.date ?? '2026-11-24'}T00:00:00Z`),
    generator: 'Waymark',
    feedLinks: { atom: canonical('/feed.xml') },
    author: { name: 'Waymark' },
  });
  for (const { page, date, what, earlier } of changes) {
    feed.addItem({
      // A second change on one day has an id of its own; the first keeps its id.
      id: `${canonical(page.address)}#${date}${earlier ? `-${earlier + 1}` : ''}`,
      title: escaped(`${KINDS[page.kind].one}: ${page.title}`),
      link: canonical(page.address),
      description: escaped(what),
      date: new Date(`${date}T00:00:00Z`),
    });
  }
  return feed.atom1();
}
