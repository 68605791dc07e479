import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripOf } from './strip.ts';

describe('the dot strip', () => {
  test('every council has its dot, and the scale holds them all', () => {
    const values = [6, 10.1, 14, 14.1, 15.2, 20.9];
    const { columns, from, to, ticks } = stripOf(values);
    assert.equal(
      columns.reduce((sum, { count }) => sum + count, 0),
      values.length,
    );
    assert.ok(from <= 6 && to >= 20.9);
    assert.ok(ticks.length >= 4 && ticks.length <= 10, String(ticks));
  });
  test('figures that fall together are stacked', () => assert.equal(stripOf([5, 5, 5, 9]).tallest, 3));
  test('one figure alone still has a scale', () => assert.equal(stripOf([4]).columns.length, 1));
  test('without a figure there is no strip', () => assert.throws(() => stripOf([]), RangeError));
});
