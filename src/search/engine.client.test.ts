import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startEngine } from './engine.client.ts';

/** Pagefind as a browser would load it, with two pages of one kind. */
const PAGEFIND = `export const options = async () => {};
export const init = async () => {};
export const filters = async () => ({ kind: { Practice: 2 } });
export const search = async () => ({ results: [{ id: 'a' }, { id: 'b' }], unfilteredResultCount: 2 });
`;
const site = mkdtempSync(join(tmpdir(), 'waymark-'));
mkdirSync(join(site, 'pagefind'));
writeFileSync(join(site, 'pagefind/pagefind.js'), PAGEFIND);
const base = `${pathToFileURL(site).href}/`;

const TERM = { id: 'caseload', term: 'Caseload', forms: ['workload'] };
const fetched = globalThis.fetch;

/** Serves these files of search/, and nothing else. @returns what was asked for, in order */
function serving(files: Record<string, unknown>): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (path) => {
    const name = String(path).slice(base.length);
    asked.push(name);
    return name in files ? Response.json(files[name]) : Response.json(['not', 'found'], { status: 404 });
  };
  return asked;
}

describe('what a search needs', { concurrency: false }, () => {
  afterEach(() => {
    globalThis.fetch = fetched;
  });
  after(() => rmSync(site, { recursive: true, force: true }));

  test('the index, its filters and the glossary are fetched at once, the words of the site only when one is unknown, and once', async () => {
    const asked = serving({ 'search/vocabulary.json': [TERM], 'search/words.json': ['caseload'] });
    const { ctx, members, vocabulary, words } = await startEngine(base);
    assert.deepEqual([ctx.pages, vocabulary], [2, [TERM]]);
    assert.deepEqual((await members).kind.get('Practice'), new Set(['a', 'b']));
    assert.deepEqual(asked, ['search/vocabulary.json']);
    assert.deepEqual(await words(), ['caseload']);
    assert.deepEqual(await words(), ['caseload']);
    assert.deepEqual(asked, ['search/vocabulary.json', 'search/words.json']);
  });
  test('what a term means is fetched when it is named', async () => {
    const meaning = { means: 'The cases that one worker holds.' };
    const asked = serving({ 'search/vocabulary.json': [TERM], 'search/terms/caseload.json': meaning });
    const engine = await startEngine(base);
    assert.deepEqual(await engine.meaning(TERM), meaning);
    assert.deepEqual(asked, ['search/vocabulary.json', 'search/terms/caseload.json']);
  });
  test('a reader can search where glossary and words cannot be had', async () => {
    serving({});
    const { ctx, vocabulary, words, meaning } = await startEngine(base);
    assert.deepEqual([ctx.pages, vocabulary, await words(), await meaning(TERM)], [2, [], [], undefined]);
  });
  test('a part of the index that does not come is noted: Pagefind would answer that no page has the words', async () => {
    serving({ 'search/vocabulary.json': [TERM], 'pagefind/index/here.pf_index': 'words' });
    const engine = await startEngine(base);
    await fetch(`${base}pagefind/index/here.pf_index`);
    assert.equal(engine.whole(), true);
    await fetch(`${base}pagefind/index/gone.pf_index`);
    assert.equal(engine.whole(), false);
    assert.equal((await startEngine(base)).whole(), true, 'a new start forgets it');
  });
  test('a part of the index that gets no answer is noted, and told to who asked', async () => {
    globalThis.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
    const engine = await startEngine(base);
    await assert.rejects(fetch(`${base}pagefind/index/here.pf_index`), /Failed to fetch/);
    assert.equal(engine.whole(), false);
  });
  test('what is lost besides the index leaves the answers whole', async () => {
    serving({});
    const engine = await startEngine(base);
    await engine.meaning(TERM);
    assert.equal(engine.whole(), true);
  });
  test('without an index there is no search, and the page can say so', async () => {
    serving({});
    await assert.rejects(startEngine(`${base}nowhere/`), /nowhere\/pagefind\/pagefind\.js/);
  });
});
