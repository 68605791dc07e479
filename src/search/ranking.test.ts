import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rank } from './ranking.ts';
import type { Found } from './ranking.ts';

const PAGES = 100;
const found = (word: string, matches: Record<string, [score: number, ...places: number[]]>, weight = 1): Found => ({
  word, weight, matches: Object.entries(matches).map(([id, [score, ...words]]) => ({ id, score, words })),
}); // prettier-ignore
const order = (all: Found[]) => rank(all, PAGES).map(({ id }) => id);

describe('the order of results', () => {
  test('a reader sees every page that holds any of the words', () => {
    assert.deepEqual(order([found('family', { a: [1, 3] }), found('court', { b: [1, 3] })]).sort(), ['a', 'b']);
  });
  test('a page that holds both words stands above pages that hold one as well', () => {
    assert.deepEqual(order([found('family', { a: [1, 3], both: [1, 3] }), found('court', { b: [1, 90], both: [1, 90] })])[0], 'both');
  });
  test('words that stand together count for more than words far apart', () => {
    assert.deepEqual(order([found('family', { far: [1, 3], near: [1, 3] }), found('court', { far: [1, 90], near: [1, 4] })]), [
      'near',
      'far',
    ]);
    assert.deepEqual(order([found('family', { far: [1, 3], near: [1, 3] }), found('court', { far: [1, 90], near: [1, 12] })]), [
      'near',
      'far',
    ]);
  });
  test('words side by side count for more than words in one sentence', () => {
    assert.deepEqual(
      order([found('family', { alongside: [1, 3], together: [1, 3] }), found('court', { alongside: [1, 12], together: [1, 5] })]),
      ['together', 'alongside'],
    );
  });
  test('a short answer that holds all the words together stands above a long page that holds each of them often', () => {
    const words = ['family', 'court', 'panel', 'visit'];
    const long = (i: number): [number, ...number[]] => [3, 10 + i * 200, 60 + i * 200, 110 + i * 200];
    const asked = words.map((word, i) => found(word, { long: long(i), answer: [1, 5 + i * 8] }));
    assert.equal(order(asked)[0], 'answer');
  });
  test('a word that stands often in a stretch counts once there', () => {
    const other = found('court', { often: [1, 500], both: [1, 30] });
    assert.equal(order([found('family', { often: [1, 3, 12, 20, 35], both: [1, 3, 500, 600, 700] }), other])[0], 'both');
  });
  test('the best stretch is found wherever on the page it stands', () => {
    const at = (start: number) => [found('family', { a: [1, start] }), found('court', { a: [1, start + 20] })];
    assert.equal(rank(at(3), PAGES)[0]!.score, rank(at(3000), PAGES)[0]!.score);
  });
  test('the order of the two words does not matter, nor which was typed first', () => {
    const [forward] = rank([found('family', { a: [1, 3, 40] }), found('court', { a: [1, 4, 60] })], PAGES);
    const [backward] = rank([found('court', { a: [1, 4, 60] }), found('family', { a: [1, 3, 40] })], PAGES);
    assert.equal(forward!.score, backward!.score);
  });
  test('a page that lacks a rare word falls further than a page that lacks a common one', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${i}`, [0.1, 1] as [number, number]]));
    const ranked = rank([found('social', { ...many, common: [1, 3] }), found('pod', { rare: [1, 3] })], PAGES).map(({ id }) => id);
    assert.ok(ranked.indexOf('rare') < ranked.indexOf('common'));
  });
  test('a word that was added counts for less than one that was typed', () => {
    assert.deepEqual(order([found('cin', { typed: [1, 3] }), found('child', { added: [1, 3] }, 0.5)]), ['typed', 'added']);
  });
  test('pages of one score keep one order, whatever order they were found in', () => {
    assert.deepEqual(order([found('family', { b: [1, 3], c: [1, 3], a: [1, 3] })]), ['a', 'b', 'c']);
  });
  test('a word that no page has changes no order', () => {
    const both = [found('family', { a: [2, 3], b: [1, 3] })];
    assert.deepEqual(order([...both, found('xyzzy', {})]), order(both));
  });
  test('nothing asked, nothing found', () => {
    assert.deepEqual(rank([], PAGES), []);
    assert.deepEqual(rank([found('xyzzy', {})], PAGES), []);
  });
  test('a page tells where each of the words stands, for its excerpt', () => {
    const [page] = rank([found('family', { a: [1, 3, 9] }), found('court', { a: [1, 4] })], PAGES);
    assert.deepEqual(page!.places, [
      { word: 'family', at: [3, 9] },
      { word: 'court', at: [4] },
    ]);
  });
});
