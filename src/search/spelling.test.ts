import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mended } from './spelling.ts';

// The commonest first, as the site's word list has them.
const WORDS = ['children', 'caseload', 'caseloads', 'safeguarding', 'care', 'court', 'courts', 'neglect', 'supervision'];

test('a reader who slips once in a word of five letters or more is understood', () => {
  assert.equal(mended('caselaod', WORDS), 'caseload', 'two letters swapped');
  assert.equal(mended('neglct', WORDS), 'neglect', 'one left out');
  assert.equal(mended('childrenn', WORDS), 'children', 'one too many');
  assert.equal(mended('cuort', WORDS), 'court');
});
test('a reader who slips twice in a long word is understood', () => assert.equal(mended('safegaurdng', WORDS), 'safeguarding'));
test('two slips in a short word are another word', () => assert.equal(mended('neglxxt', WORDS), undefined));
test('a short word is left as it is', () => {
  assert.equal(mended('core', WORDS), undefined);
  assert.equal(mended('cre', WORDS), undefined);
});
test('the nearest word is meant, and of words as near the commonest', () => {
  assert.equal(mended('caseloadd', WORDS), 'caseload');
  assert.equal(mended('supervisoin', ['supervising', ...WORDS]), 'supervision', 'one swap is nearer than two slips');
  assert.equal(mended('courst', ['courts', 'courses', 'court']), 'courts');
});
test('where nothing is near nothing is mended', () => {
  assert.equal(mended('kafkaesque', WORDS), undefined);
  assert.equal(mended('caseload', []), undefined);
});
