/** Every built page tells its own permanent address, and no other: what a reader copies from the bar is what lasts. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { canonical } from '../../src/permalinks/addresses.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html'));

test('every page’s canonical address is its own', () => {
  assert.ok(pages.length > 1000);
  for (const path of pages) {
    const address = canonical(
      `/${path
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
    );
    const told = [...readFileSync(join(DIST, path), 'utf8').matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(told, [address], path);
  }
});
