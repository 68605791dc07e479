import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GRADES, MARKS, STATUSES } from '../model/vocabulary.ts';
import { SYMBOLS, WIDE } from './symbols.ts';

const names = (...tables: object[]) => tables.flatMap((table) => Object.keys(table));

describe('the map symbols', () => {
  test('every grade, mark and status has one, as has a visit; and there is none that nothing means', () => {
    assert.deepEqual(names(SYMBOLS).toSorted(), [...names(GRADES, MARKS, STATUSES), 'visit'].toSorted());
  });
  test('no two look the same', () => assert.equal(new Set(Object.values(SYMBOLS)).size, names(SYMBOLS).length));
  test('the statuses of a practice are lines along a path, which are wider', () => {
    assert.deepEqual([...WIDE].toSorted(), names(STATUSES).toSorted());
  });
  test('none has a colour of its own: it takes that of the text, in print and in forced colours too', () => {
    for (const [name, drawing] of Object.entries(SYMBOLS)) {
      assert.doesNotMatch(drawing, /style=|(fill|stroke)="(?!currentColor|none)/, name);
    }
  });
});
