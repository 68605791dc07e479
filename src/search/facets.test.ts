import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counts, memberships, narrowed } from './facets.ts';
import type { Membership } from './facets.ts';
import type { Pagefind } from './search.ts';

const PAGES = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const MEMBERS: Membership = {
  kind: new Map([['Practice', new Set(['a', 'b'])], ['Authority', new Set(['c'])], ['Briefing', new Set(['z'])]]),
  authority: new Map([['Northshire', new Set(['a', 'c'])], ['Southbury', new Set(['b'])]]),
  theme: new Map([['Early help', new Set(['a', 'b', 'd'])]]),
}; // prettier-ignore
const ids = (pages: { id: string }[]) => pages.map(({ id }) => id);

describe('filters', () => {
  test('a reader who chooses nothing sees every result in its order', () =>
    assert.deepEqual(ids(narrowed(PAGES, {}, MEMBERS)), ['a', 'b', 'c', 'd']));
  test('a reader who chooses twice sees what fits both', () => {
    assert.deepEqual(ids(narrowed(PAGES, { kind: 'Practice', authority: 'Northshire' }, MEMBERS)), ['a']);
  });
  test('a filter of an old link that no longer exists leaves nothing, and does not fail', () => {
    assert.deepEqual(narrowed(PAGES, { theme: 'Gone' }, MEMBERS), []);
  });
  test('a reader sees how many results each choice would leave', () => {
    assert.deepEqual(counts('kind', PAGES, {}, MEMBERS), [
      { value: 'Practice', count: 2 },
      { value: 'Authority', count: 1 },
    ]);
  });
  test('the counts of a filter follow the other filters, not its own', () => {
    assert.deepEqual(counts('kind', PAGES, { kind: 'Practice', authority: 'Northshire' }, MEMBERS), [
      { value: 'Practice', count: 1 },
      { value: 'Authority', count: 1 },
    ]);
  });
  test('a choice that leaves nothing stays in sight while it is chosen, so that it can be undone', () => {
    assert.deepEqual(counts('authority', PAGES, { kind: 'Authority', authority: 'Southbury' }, MEMBERS), [
      { value: 'Northshire', count: 1 },
      { value: 'Southbury', count: 0 },
    ]);
  });
  test('the members of each filter are asked for without fetching a page', async () => {
    const asked: unknown[] = [];
    const pagefind: Pick<Pagefind, 'filters' | 'search'> = {
      filters: async () => ({ kind: { Theme: 1, Practice: 2 }, theme: {} }),
      search: async (term, options) => {
        asked.push([term, options]);
        return {
          results: [{ id: 'p', score: 1, words: [], data: () => Promise.reject(new Error('a page was fetched')) }],
          unfilteredResultCount: 1,
        };
      },
    };
    const members = await memberships(pagefind as Pagefind);
    assert.deepEqual([...members.kind.keys()], ['Practice', 'Theme']);
    assert.deepEqual(members.kind.get('Theme'), new Set(['p']));
    assert.deepEqual([members.authority.size, members.theme.size], [0, 0]);
    assert.deepEqual(asked, [
      [null, { filters: { kind: ['Practice'] } }],
      [null, { filters: { kind: ['Theme'] } }],
    ]);
  });
});
