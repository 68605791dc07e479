import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSentence } from './titles.ts';

test('a title within a sentence loses its capital, unless it is a name, an abbreviation or a number', () => {
  assert.equal(inSentence('What it cost'), 'what it cost');
  assert.equal(inSentence('England'), 'England');
  assert.equal(inSentence('Ofsted and the rest'), 'Ofsted and the rest');
  assert.equal(inSentence('MARAT'), 'MARAT');
  assert.equal(inSentence('£1m in family group conferencing'), '£1m in family group conferencing');
  assert.equal(inSentence('A systemic course'), 'a systemic course');
  assert.equal(inSentence('No Wrong Door: children’s homes turned into hubs'), 'No Wrong Door: children’s homes turned into hubs');
  assert.equal(inSentence('Family safeguarding'), 'family safeguarding');
});
