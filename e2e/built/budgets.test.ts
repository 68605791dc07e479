/** The budgets of the site, in bytes after gzip -9: reading takes one round trip. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const bytes = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Ten packets of the first round trip. */
const ONE_ROUND = 14_600;
/** Pages that carry data on many places, and the glossary, which carries every word. */
const WITH_DATA = 24_000;
const CARRIES_DATA = /^(authorities|measures|themes|compare|glossary)\/([^/]+\/){0,3}index\.html$/;

test('the budgets have pages to hold', () => assert.ok(pages.length > 100));

for (const path of pages) {
  const budget = CARRIES_DATA.test(path) ? WITH_DATA : ONE_ROUND;
  test(`${path} fits in ${budget} bytes`, () => {
    const html = readFileSync(join(DIST, path), 'utf8');
    const size = bytes(html);
    assert.ok(size <= budget, `${size} bytes, ${size - budget} too many`);
  });
}

test('the first screen of a page with data comes in the first round trip', () => {
  for (const path of pages.filter((it) => CARRIES_DATA.test(it))) {
    const html = readFileSync(join(DIST, path), 'utf8');
    // The title, the strip and the first two sections are what an 800-pixel screen shows.
    const first = html.split('<section class="sec').slice(0, 3).join('');
    assert.ok(bytes(first) <= ONE_ROUND, `${path}: ${bytes(first)} bytes`);
  }
});

/** The pages whose script does something that reading does not need: copies a figure, draws a choice of practices. */
const SCRIPTED = /^(authorities\/[^/]+\/figures|compare)\/index\.html$/;
const SCRIPT = /<script(?! type="application\/ld\+json")[^>]*>/g;

/** The file of a page's one script. */
function scriptOf(path: string): string {
  const scripts = readFileSync(join(DIST, path), 'utf8').match(SCRIPT) ?? [];
  assert.equal(scripts.length, 1, path);
  const src = /^<script type="module" src="[^"]*?(_astro\/[^"]+)">$/.exec(scripts[0]!)?.[1];
  assert.ok(src, `${path}: ${scripts[0]} is not a deferred file of ours`);
  return src;
}

/** The bytes of a script and of the parts that it shares with others. */
function scriptBytes(src: string): number {
  const text = readFileSync(join(DIST, src), 'utf8');
  const parts = [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name]) => join('_astro', name!));
  return bytes(text) + parts.reduce((sum, part) => sum + scriptBytes(part), 0);
}

test('a page for reading has no script, and links no stylesheet', () => {
  for (const path of pages.filter((it) => it !== 'search/index.html')) {
    const html = readFileSync(join(DIST, path), 'utf8');
    if (!SCRIPTED.test(path)) assert.equal(html.match(SCRIPT), null, path);
    assert.doesNotMatch(html, /rel="stylesheet"/, path);
  }
});

test('where figures can be copied and practices chosen, one deferred script of 4,000 bytes at most does it', () => {
  const scripted = pages.filter((it) => SCRIPTED.test(it));
  assert.ok(scripted.length > 100 && scripted.includes('compare/index.html'));
  for (const path of scripted) {
    const size = scriptBytes(scriptOf(path));
    assert.ok(size <= 4000, `${path}: ${size} bytes`);
  }
});

test('what is fetched for a practice in a comparison fits in one packet', () => {
  const fetched = readdirSync(join(DIST, 'compare/practices'), { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.json'));
  assert.ok(fetched.length > 10);
  for (const path of fetched) assert.ok(bytes(readFileSync(join(DIST, 'compare/practices', path))) <= 1460, path);
});

test('the script of search fits in 13,000 bytes', () => {
  const size = scriptBytes(scriptOf('search/index.html'));
  assert.ok(size > 0 && size <= 13_000, `${size} bytes`);
});
