/** Every page of the built site, from its sitemap, and the two that no sitemap lists; and which of them a browser opens. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { canonical } from '../src/permalinks/addresses.ts';
import { ALL, drawn } from './drawn.ts';
import { STATES } from './states.ts';

const ROOT = new URL('../', import.meta.url);
const sitemap = readFileSync(new URL('dist/sitemap-0.xml', ROOT), 'utf8');

/** Addresses relative to the site's base, without a leading slash, so that they work under any base path. */
export const PAGES: readonly string[] = [
  ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.slice(canonical('/').length)),
  'search/',
  '404.html',
];

/** The templates: every route that draws pages, those without parameters first, as Astro chooses between them. */
export const TEMPLATES: readonly string[] = readdirSync(new URL('src/pages/', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.astro'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort((a, b) => a.split('[').length - b.split('[').length || a.localeCompare(b));

const PATTERNS = TEMPLATES.map((route) => ({ route, fits: pattern(route) }));

/** authorities/[id]/figures.astro fits authorities/essex/figures/ */
function pattern(route: string): RegExp {
  const address = route === '404.astro' ? '404.html' : route.replace(/(index)?\.astro$/, '/').replace(/^\/|\/(?=\/)/g, '');
  return new RegExp(
    `^${address
      .replaceAll('.', '\\.')
      .replace(/\[(?:\\\.){3}\w+\]/g, '.+')
      .replace(/\[\w+\]/g, '[^/]+')}$`,
  );
}

/** The route that draws a page. */
const templateOf = (address: string): string | undefined => PATTERNS.find(({ fits }) => fits.test(address))?.route;

const fileOf = (address: string): URL => new URL(`dist/${address.endsWith('/') || !address ? `${address}index.html` : address}`, ROOT);

/** How many pages are drawn by the seed, besides those of every template and state. */
const MORE = 40;

/** The longest and the shortest page of each template, every state, and forty more; every page where all are asked for. */
export function sample(): { address: string; why: string }[] {
  const reasons = new Map<string, string[]>();
  const take = (address: string, why: string) => reasons.set(address, [...(reasons.get(address) ?? []), why]);
  for (const [template, pages] of Map.groupBy(PAGES, (it) => templateOf(it) ?? 'no template')) {
    const byLength = pages.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size);
    take(byLength.at(-1)!, `longest of ${template}`);
    if (pages.length > 1) take(byLength[0]!, `shortest of ${template}`);
  }
  for (const { name, address } of STATES) if (address) take(address.slice(1), name);
  const rest = PAGES.filter((it) => !reasons.has(it));
  for (const address of ALL ? rest : drawn(rest, MORE)) take(address, ALL ? 'all' : 'drawn');
  return [...reasons].map(([address, why]) => ({ address, why: why.join('; ') }));
}

/** Templates of which no page was built. */
export const EMPTY: readonly string[] = TEMPLATES.filter((route) => !PAGES.some((it) => templateOf(it) === route));
