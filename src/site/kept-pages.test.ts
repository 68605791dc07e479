import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keptPages } from './kept-pages.ts';

describe('pages that a build keeps for the next one', { concurrency: false }, () => {
  let project: string;
  const cache = () => join(project, 'cache');
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'waymark-'));
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  /** A build that keeps a page, and finishes or stops half-way. */
  function build(page: string, finishes = true): void {
    const { hooks } = keptPages();
    void hooks['astro:config:done']!({ config: { cacheDir: pathToFileURL(`${cache()}/`) } } as never);
    void hooks['astro:build:start']!({} as never);
    writeFileSync(join(cache(), page), '');
    if (finishes) void hooks['astro:build:done']!({} as never);
  }

  test('are there after a build that finished, and it leaves no mark', () => {
    build('a');
    build('b');
    assert.deepEqual(readdirSync(cache()).toSorted(), ['a', 'b']);
  });
  test('are thrown away after a build that stopped half-way, those of the build before it too', () => {
    build('a');
    build('b', false);
    build('c');
    assert.deepEqual(readdirSync(cache()), ['c']);
  });
  test('a build that stopped twice in a row leaves nothing either', () => {
    build('a', false);
    build('b', false);
    build('c');
    assert.deepEqual(readdirSync(cache()), ['c']);
  });
  test('the first build of all makes the folder', () => {
    assert.ok(!existsSync(cache()));
    build('a');
    assert.deepEqual(readdirSync(cache()), ['a']);
  });
});
