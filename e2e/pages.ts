/** Every page of the built site, from its sitemap, and the two that no sitemap lists. */
import { readFileSync } from 'node:fs';
import { canonical } from '../src/permalinks/addresses.ts';

const sitemap = readFileSync(new URL('../dist/sitemap-0.xml', import.meta.url), 'utf8');

/** Addresses relative to the site's base, without a leading slash, so that they work under any base path. */
export const PAGES: readonly string[] = [
  ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.slice(canonical('/').length)),
  'search/',
  '404.html',
];
