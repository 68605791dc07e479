/**
 * The key under which a build keeps a finished page: as long as it is the same, the next build need not draw the
 * page again (design 9). Astro adds what it knows itself: the code of the route and all that it imports, the
 * configuration, the lock file.
 *
 * The rule is coarse, so that it is safe: a page may show anything that any entry says in its data, its headings and
 * its citations, and the prose of its own entry only. So a sentence changed draws one page anew; anything else, all.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, Page } from '../model/entities.ts';
import { loadFiles, loadModel } from '../model/load.ts';

const digest = (parts: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

/** What other pages may show of an entry: all of it but its prose, the words of its links, and the lines on which things stand. */
const knownToOthers = ({ source, passages }: Page): string =>
  JSON.stringify([source.data, passages.map(({ markdown: _1, notes: _2, blocks: _3, ...known }) => known)], (name, value: unknown) =>
    name === 'line' || name === 'words' ? undefined : value,
  );

/** Styles stand in every page and are read outside Astro's own graph: see src/styles/sheet.ts. */
const styles = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .sort()
    .flatMap((path) => [path, readFileSync(join('src', path), 'utf8')]);

const made = new WeakMap<Model, string>();

/** The digest of all that any page may show. */
function shared(model: Model): string {
  const kept = made.get(model);
  if (kept) return kept;
  const entries = new Map([...model.pages.values()].map((page) => [page.source.file, page]));
  const content = [...loadFiles()].flatMap(([path, text]) => {
    const entry = entries.get(path);
    return [path, entry ? knownToOthers(entry) : text];
  });
  const key = digest([...content, ...styles()]);
  made.set(model, key);
  return key;
}

/**
 * The key of a page.
 * @param entry the entry whose prose the page shows; left out where it shows none
 */
export const cacheKey = (entry?: Page): string => digest([shared(loadModel()), entry?.source.body ?? '']);

/** The paths of a kind's entries, for a route called [id]. */
export const entryPaths = (entries: ReadonlyMap<string, Page>) =>
  [...entries.values()].map((entry) => ({ params: { id: entry.id }, cacheKey: cacheKey(entry) }));
