import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passagesOf } from './passage.ts';
import type { Fragment } from './passage.ts';

/** A page of numbered words: w0, w1, … with headings at some of them. */
function page(length: number, headings: [location: number, text: string][] = [], element = 'h2'): Fragment {
  return {
    url: '/practices/northshire/lower-caseloads/',
    content: Array.from({ length }, (_, i) => `w${i}`).join(' '),
    meta: { title: 'Lower caseloads' },
    filters: {},
    anchors: headings.map(([location, text]) => ({ element, id: text.toLowerCase().replaceAll(' ', '-'), text, location })),
  };
}
const at = (places: Record<string, number[]>) => ({ places: Object.entries(places).map(([word, all]) => ({ word, at: all })) });
const text = (excerpt: { text: string }[]) => excerpt.map((stretch) => stretch.text).join(' ');

const SECTIONS: [number, string][] = [
  [50, 'The problem'],
  [100, 'What it cost'],
  [150, 'What changed'],
];

describe('the section that answers', () => {
  test('a reader is led to the section that holds most of the words', () => {
    const [best] = passagesOf(page(200, SECTIONS), at({ money: [10, 120], posts: [60, 130] }), 1);
    assert.equal(best!.url, '/practices/northshire/lower-caseloads/#what-it-cost');
    assert.equal(best!.sectionTitle, 'What it cost');
    assert.equal(best!.pageTitle, 'Lower caseloads');
  });
  test('different words count for more than one word many times', () => {
    const [best] = passagesOf(page(200, SECTIONS), at({ money: [60, 61, 62, 63, 64, 160], posts: [170] }), 1);
    assert.equal(best!.sectionTitle, 'What changed');
  });
  test('a word that stands in a heading speaks for its section', () => {
    const [best] = passagesOf(page(200, SECTIONS), at({ cost: [60, 101] }), 1);
    assert.equal(best!.sectionTitle, 'What it cost');
  });
  test('a heading that was asked for in full leads to its section, though others hold more of the words', () => {
    const asked = at({ changed: [10], money: [60], posts: [61], changes: [151] });
    assert.equal(passagesOf(page(200, SECTIONS), asked, 1)[0]!.sectionTitle, 'What changed');
  });
  test('of sections alike the first one comes first', () => {
    const all = passagesOf(page(200, SECTIONS), at({ money: [60, 160] }), 3);
    assert.deepEqual(
      all.map(({ sectionTitle }) => sectionTitle),
      ['The problem', 'What changed'],
      'sections without the word are left out',
    );
  });
  test('an answer before the first heading leads to the page itself', () => {
    const [best] = passagesOf(page(200, SECTIONS), at({ money: [10] }), 1);
    assert.equal(best!.url, '/practices/northshire/lower-caseloads/');
    assert.equal(best!.sectionTitle, undefined);
  });
  test('anchors that are no headings, and headings without words, do not cut a section', () => {
    const [best] = passagesOf(page(200, [[50, 'An observation']], 'li'), at({ money: [60] }), 1);
    assert.equal(best!.sectionTitle, undefined);
    assert.equal(passagesOf(page(200, [[50, ' ']]), at({ money: [60] }), 1)[0]!.sectionTitle, undefined);
  });
});

describe('the words shown', () => {
  test('the word that was asked is marked, with some words before it', () => {
    const [best] = passagesOf(page(200), at({ money: [100] }), 1);
    assert.deepEqual(
      best!.excerpt.map(({ text: words, marked }) => [words, marked]),
      [
        ['… w94 w95 w96 w97 w98 w99', false],
        ['w100', true],
        [`${Array.from({ length: 25 }, (_, i) => `w${101 + i}`).join(' ')} …`, false],
      ],
    );
  });
  test('the excerpt stands where the words are thickest', () => {
    const [best] = passagesOf(page(300), at({ money: [10, 200, 205], posts: [202] }), 1);
    assert.match(text(best!.excerpt), /^… w194 .*w205/);
  });
  test('words side by side are marked as one', () => {
    const [best] = passagesOf(page(200), at({ early: [100], help: [101] }), 1);
    assert.deepEqual(
      best!.excerpt.filter(({ marked }) => marked).map((it) => it.text),
      ['w100 w101'],
    );
  });
  test('an excerpt never leaves its section', () => {
    const [best] = passagesOf(page(200, SECTIONS), at({ cost: [101, 148] }), 1);
    const shown = text(best!.excerpt)
      .match(/w\d+/g)!
      .map((word) => Number(word.slice(1)));
    assert.ok(Math.min(...shown) >= 100 && Math.max(...shown) < 150, String(shown));
  });
  test('a section shown whole has no dots', () => {
    const [best] = passagesOf(page(20), at({ money: [3] }), 1);
    assert.ok(!text(best!.excerpt).includes('…'));
    assert.equal(text(best!.excerpt).split(' ').length, 20);
  });
  test('an excerpt has 32 words at most', () => {
    const [best] = passagesOf(page(400), at({ money: [100, 110, 120, 130, 140, 150] }), 1);
    assert.equal(text(best!.excerpt).match(/w\d+/g)!.length, 32);
  });
});
