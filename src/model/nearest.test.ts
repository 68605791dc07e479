import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, suggestion } from './nearest.ts';

const THEMES = ['caseload-reduction', 'early-help', 'workforce', 'outcomes-focus'];

test('an author is offered the name that is nearest', () => {
  assert.equal(nearest('caseload-reducton', THEMES), 'caseload-reduction');
  assert.equal(nearest('wrokforce', THEMES), 'workforce');
  assert.equal(nearest('early', THEMES), 'early-help', 'a part of a name stands for it');
});
test('an author whose word is like no name is offered none', () => {
  assert.equal(nearest('supervision', THEMES), undefined);
  assert.equal(nearest('x', THEMES), undefined);
  assert.equal(nearest('', THEMES), undefined);
  assert.equal(nearest('early-help', []), undefined);
});
test('an author is told where the names stand, with the nearest one first where there is one', () => {
  assert.equal(suggestion('wrkforce', THEMES, 'Themes stand there'), 'Did you mean "workforce"? Themes stand there');
  assert.equal(suggestion('supervision', THEMES, 'Themes stand there'), 'Themes stand there');
});
