import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { meaningOf, searchTerms, siteWords } from './site-words.ts';

const model = buildModel(smallContent());
const GLOSSARY = 'content/glossary.yaml';
const MEANS = 'means: The cases that one worker holds.';
/** The words of the site with one meaning of the glossary changed. */
const wordsWith = (means: string) => siteWords(buildModel(changed(GLOSSARY, MEANS, `means: ${means}`)));

describe('the words that mend a typing error', () => {
  test('come from titles, texts, five lines, observations, the glossary and the names of councils', () => {
    const words = siteWords(model);
    for (const [word, place] of [
      ['identified', 'no: a source’s title is not ours'],
      ['should', 'the title of a briefing'],
      ['heaviest', 'a text'],
      ['director', 'the five lines'],
      ['patchy', 'an observation'],
      ['reception', 'no: one of several meanings'],
      ['section', 'another name of a word'],
      ['southbury', 'a council without a page'],
    ] as const)
      assert.equal(words.includes(word), !place.startsWith('no'), `${word}: ${place}`);
  });
  test('stand whole on both sides of a line break, and of a table’s cells', () => {
    const text = 'An average is a yellowwood\\\nzebrawood.\n\n| One | Two |\n| --- | --- |\n| yewtree | cedarwood |\n\nSee';
    const words = siteWords(
      buildModel(changed('content/practices/northshire/lower-caseloads.mdx', 'An average is not a ceiling. See', text)),
    );
    for (const word of ['yellowwood', 'zebrawood', 'yewtree', 'cedarwood']) assert.ok(words.includes(word), word);
  });
  test('are split at hyphens and without accents; short words and numbers are left out', () => {
    const words = wordsWith('A Café-style half-open zebrawood for 12345 kids, aged x-ray.');
    for (const word of ['cafe', 'style', 'half', 'open', 'zebrawood']) assert.ok(words.includes(word), word);
    for (const word of ['café', 'half-open', '12345', 'ray']) assert.ok(!words.includes(word), word);
  });
  test('of words that are as common as each other the first of the alphabet comes first', () => {
    const words = wordsWith('A zebrawood, a yellowwood and a yewtree, a yewtree.');
    const [yewtree, yellowwood, zebrawood] = ['yewtree', 'yellowwood', 'zebrawood'].map((word) => words.indexOf(word));
    assert.ok(yewtree! >= 0 && yewtree! < yellowwood!, 'twice comes before once');
    assert.ok(yellowwood! < zebrawood!);
  });
});

describe('the glossary in small', () => {
  const term = (id: string, files = smallContent()) => searchTerms(buildModel(files)).find((it) => it.id === id)!;
  const meaning = (id: string) => meaningOf(model.terms.find((it) => it.id === id)!);

  test('no meaning is sent before it is asked for, only whether there are several', () => {
    assert.deepEqual(Object.keys(term('caseload')), ['id', 'term', 'forms']);
    assert.deepEqual(Object.keys(term('front-door')), ['id', 'term', 'forms', 'several']);
  });
  test('a word has its meaning or its meanings; of each goes where it is used and what it is, and not its source', () => {
    assert.deepEqual(meaning('caseload'), { means: 'The cases that one worker holds.' });
    assert.deepEqual(meaning('front-door'), {
      meanings: [
        { where: 'most councils', means: 'The place where concerns are first taken' },
        { where: 'Northshire', means: 'The reception of the council’s house' },
      ],
    });
  });
  test('a name that two councils share is sent once', () => {
    const shared = '- { authority: southbury, name: Blue Plan child }\n      - { authority: eastport, name: Blue Plan child }';
    const files = changed(GLOSSARY, '- { authority: southbury, name: Blue Plan child }', shared);
    assert.deepEqual(term('child-in-need', files).forms, ['CIN', 'section 17 child', 'Blue Plan child']);
  });
});
