import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { find, search, setup } from './search.ts';
import type { Pagefind } from './search.ts';

/** An index in memory that answers as Pagefind does: an unknown word by the longest indexed word that begins it. */
function index(pages: Record<string, string>): Pagefind & { fetched: string[]; asked: (string | null)[] } {
  const fetched: string[] = [];
  const asked: (string | null)[] = [];
  const wordsOf = (text: string) => text.toLowerCase().split(/\s+/);
  const vocabulary = new Set(Object.values(pages).flatMap(wordsOf));
  return {
    fetched,
    asked,
    options: async () => {},
    init: async () => {},
    filters: async () => ({}),
    search: async (term) => {
      asked.push(term);
      const typed = term?.replaceAll('"', '') ?? '';
      const beginnings = Array.from(typed, (_, i) => typed.slice(0, typed.length - i));
      const word = term === typed && !typed.includes(' ') ? beginnings.find((it) => vocabulary.has(it)) : typed;
      const results = Object.entries(pages)
        .map(([id, text]) => {
          const all = wordsOf(text);
          // Several words are joined by "and", as Pagefind does.
          const wanted = word?.includes(' ') ? word.split(' ') : [word];
          const whole = wanted.every((it) => it !== undefined && all.includes(it));
          return { id, text, words: whole ? all.flatMap((it, i) => (wanted.includes(it) ? [i] : [])) : [] };
        })
        .filter(({ words }) => term === null || words.length)
        .map(({ id, text, words }) => ({
          id, words, score: words.length,
          data: async () => {
            fetched.push(id);
            return { url: `/${id}/`, content: text, meta: { title: id }, filters: {}, anchors: [] };
          },
        })); // prettier-ignore
      return { results, unfilteredResultCount: results.length };
    },
  };
}

const PAGES = {
  essay: 'lower caseloads need early help and more posts',
  court: 'family court work needs time',
  child: 'a child protection plan for a child in care',
};
const VOCABULARY = [
  { id: 'caseload', term: 'Caseloads', forms: ['workload'] },
  { id: 'child-in-care', term: 'Child in care', forms: ['LAC'] },
  { id: 'child-protection', term: 'Child protection', forms: ['CP'] },
  { id: 'door', term: 'Front door', forms: ['reception'], several: true },
]; // prettier-ignore
const ask = (query: string, options = {}, pages: Record<string, string> = PAGES) =>
  find({ pagefind: index(pages), base: '/', query, options });

describe('a search', () => {
  test('a reader who asks a whole question finds the page, though none holds every word', async () => {
    const { ranked } = await ask('How could we get to lower caseloads in our teams?');
    assert.deepEqual(
      ranked.map(({ id }) => id),
      ['essay'],
    );
  });

  test('a reader who slips is told what was searched instead', async () => {
    const { ranked, mends, unknown } = await ask('caselaods', { words: async () => ['caseloads', 'child'] });
    assert.deepEqual(mends, [{ typed: 'caselaods', meant: 'caseloads' }]);
    assert.deepEqual(unknown, []);
    assert.equal(ranked[0]!.id, 'essay');
  });

  test('a word that no page has is told, and its beginning is not taken for it', async () => {
    const { ranked, unknown } = await ask('courtyard', { words: async () => ['caseloads'] });
    assert.deepEqual(unknown, ['courtyard']);
    assert.deepEqual(ranked, []);
  });

  test('the word list is not fetched while every word is known', async () => {
    const words = () => assert.fail('the word list was fetched');
    await ask('family court', { words });
  });

  test('a reader who uses another name is told which name was added', async () => {
    const { ranked, added } = await ask('workload', { vocabulary: VOCABULARY, words: async () => [] });
    assert.deepEqual(added, [{ typed: 'workload', term: 'Caseloads' }]);
    assert.equal(ranked[0]!.id, 'essay');
  });

  test('a word with more than one meaning is named and nothing is added for it', async () => {
    const { named, added } = await ask('reception', { vocabulary: VOCABULARY, words: async () => [] });
    assert.deepEqual(
      named.map(({ term }) => term.id),
      ['door'],
    );
    assert.deepEqual(added, []);
  });

  test('a reader who asks for the exact words gets no mending and no other names', async () => {
    const { mends, added, ranked, unknown } = await ask('workload caselaods', {
      exact: true,
      vocabulary: VOCABULARY,
      words: async () => ['caseloads'],
    });
    assert.deepEqual([mends, added, ranked], [[], [], []], 'not even “work” for “workload”');
    assert.deepEqual(unknown, ['workload', 'caselaods'], 'and is told that no page has them');
  });

  test('a name that the glossary adds finds only pages that hold all its words', async () => {
    const { ranked, added } = await ask(
      'LAC',
      { vocabulary: VOCABULARY, words: async () => [] },
      { ...PAGES, other: 'every child matters' },
    );
    assert.deepEqual(
      ranked.map(({ id }) => id),
      ['child'],
    );
    assert.deepEqual(added, [{ typed: 'LAC', term: 'Child in care' }]);
  });

  test('a source comes behind a page of the same worth', async () => {
    const pages = { a: 'caseloads', b: 'caseloads' };
    const { ranked } = await ask('caseloads', { behind: new Set(['a']) }, pages);
    assert.deepEqual(
      ranked.map(({ id }) => id),
      ['b', 'a'],
    );
  });

  test('a mended word still asks which of its meanings was meant', async () => {
    const { named } = await ask('recpetion', { vocabulary: VOCABULARY, words: async () => ['reception'] }, { a: 'the reception' });
    assert.deepEqual(
      named.map(({ term }) => term.id),
      ['door'],
    );
  });

  test('results lead to their pages under the base path', async () => {
    const given: object[] = [];
    await setup({ pagefind: { ...index(PAGES), options: async (options) => void given.push(options) }, base: '/waymark/' });
    assert.equal((given[0] as { baseUrl: string }).baseUrl, '/waymark/');
  });

  test('a word typed well and typed badly is one word', async () => {
    const { ranked } = await ask('caseloads caselaods', { words: async () => ['caseloads'] });
    assert.equal(ranked[0]!.places.length, 1);
  });

  test('finding fetches no page, and a search fetches those it shows', async () => {
    const pagefind = index(PAGES);
    const ctx = await setup({ pagefind, base: '/' });
    assert.deepEqual(ctx, { pages: 3 });
    await find({ pagefind, base: '/', query: 'child family caseloads', ctx });
    assert.deepEqual(pagefind.fetched, []);
    const results = await search({ pagefind, base: '/', query: 'child family caseloads', ctx, limit: 2 });
    assert.equal(results.length, 2);
    assert.equal(pagefind.fetched.length, 2);
    assert.equal(results[0]!.url, `/${results[0]!.id}/`);
    assert.ok(results[0]!.excerpt.some(({ marked }) => marked));
  });
});
