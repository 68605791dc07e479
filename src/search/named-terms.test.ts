import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { smallContent } from '../model/small-content.ts';
import { searchTerms, siteWords } from './site-words.ts';
import { namedTerms } from './named-terms.ts';

const model = buildModel(smallContent());
const terms = searchTerms(model);
const named = (question: string) => namedTerms(question, terms).map(({ term, form }) => `${term.id} as ${form}`);

describe('words of the glossary in a question', () => {
  test('a reader who types an abbreviation, another name or a local name is understood', () => {
    assert.deepEqual(named('how many CIN?'), ['child-in-need as CIN']);
    assert.deepEqual(named('a section 17 child'), ['child-in-need as section 17 child']);
    assert.deepEqual(named('the Blue Plan child'), ['child-in-need as Blue Plan child']);
  });
  test('a plural is understood', () => assert.deepEqual(named('lower caseloads'), ['caseload as Caseload']));
  test('a part of another word is not a word', () => {
    assert.deepEqual(named('medicine'), []);
    assert.deepEqual(named('superworkload'), []);
  });
  test('a term named twice is named once, by its longest form', () => {
    assert.deepEqual(named('child in need or CIN'), ['child-in-need as Child in need']);
  });
  test('a stretch of the question names one term only, the longest', () => {
    const vocabulary = [
      { id: 'plan', term: 'Plan', forms: [] },
      { id: 'protection-plan', term: 'Child protection plan', forms: [] },
    ];
    assert.deepEqual(
      namedTerms('a child protection plan', vocabulary).map(({ term }) => term.id),
      ['protection-plan'],
    );
    assert.deepEqual(
      namedTerms('a child protection plan and a pathway plan', vocabulary).map(({ term }) => term.id),
      ['protection-plan', 'plan'],
    );
  });
  test('a word with more than one meaning is known to have several, and no other is', () => {
    assert.equal(namedTerms('the front door', terms)[0]!.term.several, true);
    assert.equal(namedTerms('a caseload', terms)[0]!.term.several, undefined);
  });
});

describe('what the build hands to the search page', () => {
  test('the words of the site are whole, four letters or more, the commonest first', () => {
    const words = siteWords(model);
    assert.ok(words.every((word) => /^\p{L}{4,}$/u.test(word)));
    assert.deepEqual(words, [...new Set(words)]);
    assert.ok(words.indexOf('cases') < words.indexOf('patchy'));
    for (const word of ['northshire', 'caseload', 'eastport', 'advisers']) assert.ok(words.includes(word), word);
  });
  test('a term is sent with every form once', () => {
    assert.deepEqual(
      terms.find(({ id }) => id === 'child-in-need'),
      {
        id: 'child-in-need',
        term: 'Child in need',
        forms: ['CIN', 'section 17 child', 'Blue Plan child'],
      },
    );
  });
});
