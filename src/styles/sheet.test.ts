import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SHEET_NAMES, sheet } from './sheet.ts';

describe('the stylesheets', () => {
  test('the layers are in order before any rule', () => {
    assert.match(sheet('frame'), /^@layer tokens, base, layout, parts, pages, print, forced;/);
    for (const name of SHEET_NAMES) if (name !== 'frame') assert.doesNotMatch(sheet(name), /^@layer [a-z]+,/, name);
  });
  test('a page carries the same text every time, so that its hash holds', () => {
    for (const name of SHEET_NAMES) assert.equal(sheet(name), sheet(name, { fresh: true }), name);
  });
  test('no sheet fetches anything, or can end the element that it stands in', () => {
    for (const name of SHEET_NAMES) {
      assert.ok(sheet(name).length > 0, name);
      assert.doesNotMatch(sheet(name), /@import|https?:|<\/style/i, name);
    }
  });
});
