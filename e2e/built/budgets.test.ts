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
const CARRIES_DATA = /^(authorities|measures|themes|glossary)\/([^/]+\/){0,3}index\.html$/;

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

/** The pages on which something can be copied at a press. */
const COPIES = /^authorities\/[^/]+\/figures\/index\.html$/;
const SCRIPT = /<script(?! type="application\/ld\+json")[^>]*>/g;

test('a page for reading has no script, and links no stylesheet', () => {
  for (const path of pages.filter((it) => it !== 'search/index.html')) {
    const html = readFileSync(join(DIST, path), 'utf8');
    if (!COPIES.test(path)) assert.equal(html.match(SCRIPT), null, path);
    assert.doesNotMatch(html, /rel="stylesheet"/, path);
  }
});

test('where figures can be copied, one deferred script of 4,000 bytes at most does it', () => {
  const copying = pages.filter((it) => COPIES.test(it));
  assert.ok(copying.length > 100);
  for (const path of copying) {
    const scripts = readFileSync(join(DIST, path), 'utf8').match(SCRIPT) ?? [];
    assert.equal(scripts.length, 1, path);
    const src = /^<script type="module" src="[^"]*?(_astro\/[^"]+)">$/.exec(scripts[0]!)?.[1];
    assert.ok(src, `${path}: ${scripts[0]} is not a deferred file of ours`);
    assert.ok(bytes(readFileSync(join(DIST, src))) <= 4000, src);
  }
});

test('the script of search fits in 13,000 bytes', () => {
  const scripts = readdirSync(join(DIST, '_astro')).filter((it) => it.endsWith('.js'));
  const sum = scripts.reduce((total, it) => total + bytes(readFileSync(join(DIST, '_astro', it))), 0);
  assert.ok(sum > 0 && sum <= 13_000, `${sum} bytes`);
});
