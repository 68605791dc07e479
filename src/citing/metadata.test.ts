import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonLd } from './metadata.ts';
import type { Metadata } from './metadata.ts';

const PAGE = { title: 'A title </script><script>', description: 'What it says.', address: '/themes/early-help/' };
const graph = (metadata: Metadata) => JSON.parse(jsonLd(metadata, PAGE))['@graph'] as Record<string, unknown>[];

describe('what machines read', () => {
  test('a title cannot close the script that it stands in, and is read whole', () => {
    const text = jsonLd({ type: 'Article', updated: '2026-11-24' }, PAGE);
    assert.ok(!text.includes('<'));
    assert.equal(JSON.parse(text)['@graph'][0].name, PAGE.title);
  });
  test('an article says when it was published and changed, under its lasting address', () => {
    const [article] = graph({ type: 'Article', updated: '2026-12-01', published: '2026-11-24' });
    assert.deepEqual(
      [article!['@type'], article!.dateModified, article!.datePublished, article!.url],
      ['Article', '2026-12-01', '2026-11-24', 'https://waymark.example/themes/early-help/'],
    );
  });
  test('an article that never changed was published on the day of its last change', () => {
    assert.equal(graph({ type: 'Article', updated: '2026-11-24' })[0]!.datePublished, '2026-11-24');
  });
  test('a dataset says its licence and its span', () => {
    const [dataset] = graph({ type: 'Dataset', updated: '2026-11-24', licence: 'https://licence.example/', span: '2017/2025' });
    assert.deepEqual([dataset!.license, dataset!.temporalCoverage], ['https://licence.example/', '2017/2025']);
  });
  test('a reader of search results sees the way from the root to the page', () => {
    const [, trail] = graph({
      type: 'Article',
      updated: '2026-11-24',
      trail: [
        ['/', 'Waymark'],
        ['/themes/', 'Practice guides'],
      ],
    });
    const items = trail!.itemListElement as { position: number; name: string; item: string }[];
    assert.deepEqual(
      items.map(({ position, name, item }) => [position, name, item]),
      [
        [1, 'Waymark', 'https://waymark.example/'],
        [2, 'Practice guides', 'https://waymark.example/themes/'],
        [3, PAGE.title, 'https://waymark.example/themes/early-help/'],
      ],
    );
  });
  test('a page without a way has none', () => assert.equal(graph({ type: 'CollectionPage', updated: '2026-11-24' }).length, 1));
  test('the site says where it is searched', () => {
    const [site] = graph({ type: 'WebSite', updated: '2026-11-24' });
    assert.deepEqual(site!.potentialAction, { '@type': 'SearchAction', target: 'https://waymark.example/search/?q={search_term_string}' });
  });
});
