import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedWords, plainWords } from './question.ts';

const words = (question: string) => askedWords(question).map(({ word }) => word);

describe('the words of a question', () => {
  test('a reader may ask a whole question: only the telling words are looked for', () => {
    assert.deepEqual(words('How do other councils lower the caseloads of their social workers?'), [
      'councils',
      'lower',
      'caseloads',
      'social',
      'workers',
    ]);
  });
  test('a reader may write as people speak: “aren’t” and “they’ve” are small words too, whatever the apostrophe', () => {
    assert.deepEqual(words('Why aren’t visits on time, and what can’t we see?'), ['visits', 'time']);
    assert.deepEqual(words("They've said it doesn't work; I'm not sure it won't."), ['work', 'sure']);
  });
  test('a reader who types nothing but small words still gets an answer', () =>
    assert.deepEqual(words('what about them'), ['what', 'about', 'them']));
  test('a reader may type capitals, accents, possessives and marks', () => {
    assert.deepEqual(plainWords("Café; CHILDREN’S services — the council's"), ['cafe', 'children', 'services', 'the', 'council']);
  });
  test('an abbreviation with dots is one word', () => assert.deepEqual(plainWords('the I.R.O. said'), ['the', 'iro', 'said']));
  test('numbers stay whole', () =>
    assert.deepEqual(plainWords('1,419 or 13.6 in 2025, section 47.'), ['1,419', 'or', '13.6', 'in', '2025', 'section', '47']));
  test('a hyphenated word is looked for as its parts, and joined for less', () => {
    assert.deepEqual(askedWords('early-help'), [
      { word: 'early', weight: 1 },
      { word: 'help', weight: 1 },
      { word: 'earlyhelp', weight: 0.4 },
    ]);
  });
  test('a small word within a hyphenated one is not looked for by itself', () =>
    assert.deepEqual(words('step-up-to-care'), ['step', 'care', 'stepuptocare']));
  test('a word asked twice is one word that counts twice', () =>
    assert.deepEqual(askedWords('neglect and neglect'), [{ word: 'neglect', weight: 2 }]));
  test('a pasted page is cut to 24 words', () => {
    const many = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    assert.equal(askedWords(many).length, 24);
  });
  test('nothing, and marks alone, ask for nothing', () => {
    assert.deepEqual(askedWords(''), []);
    assert.deepEqual(askedWords('?! … —'), []);
  });
});
