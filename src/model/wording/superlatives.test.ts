import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, refused, smallContent } from '../small-content.ts';
import type { Files } from '../entries.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const SUMMARY = 'Average cases for each social worker went from above 30 to 12, as reported.';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';
const SOURCED = 'There were more workers. <Cite report="northshire/2014-03-21-inspection" page="29" />';

const says = (from: string, to: string, files: Files = smallContent()) => changed(PRACTICE, from, to, files);
const refuses = (files: Files, text: string, gist: RegExp, path = PRACTICE) => refused(files, path, text, gist);
const passes = (files: Files) => assert.deepEqual(faultsOf(files), []);

describe('praise', () => {
  for (const praise of [
    'It was the first council in England to do so.',
    'It is one of the best services.',
    'It is world-class.',
    'The team is unique.',
    'It had outstanding results.',
    'It is England’s best council.',
    "It is England's best council.",
    'It is England’s highest-rated council.',
    "It is the country's leading council.",
    'It was first in England.',
    "It is the best of England's councils in the country.",
  ])
    test(`an author who writes "${praise}" without a source is told`, () =>
      refuses(says(ADVICE, praise), praise, /with no source in the sentence\. Put <Cite … \/> behind the sentence, or say what was done/));
  for (const plain of [
    'It was outstanding in 2018.',
    'At first it was slow.',
    'Help came at first in England, then elsewhere.',
    'Ask what is in the child’s best interests.',
    'The only cost was time.',
    'Are you the first council in England to do so?',
  ])
    test(`"${plain}" passes`, () => passes(says(ADVICE, plain)));
  test('praise whose sentence has a source passes', () =>
    passes(says(SOURCED, `It was the first council in England. <Cite source="trade-2015" /> ${SOURCED}`)));
});

describe('praise in front matter', () => {
  const mend = /Say it in the text, with its source, in the same words; here say what was done/;
  test('a summary may not praise what no sentence with a source bears out', () =>
    refuses(says(SUMMARY, 'One of the best in its time.'), 'One of the best in its time.', mend));
  test('nor may the five lines, which stand where no reference is', () =>
    refuses(says('caution: One director’s account.', 'caution: It is the best council in England.'), 'caution: It is', mend));
  test('nor the words on whether it still runs', () =>
    refuses(says('note: Still low in 2018', 'note: Still world-class'), 'note: Still', mend));
  test('nor a point of a briefing', () => {
    const path = 'content/briefings/should-we-set-a-limit.mdx';
    const files = changed(path, 'An average hides the heaviest load.', 'Northshire is second to none.');
    refuses(files, 'Northshire is second', mend, path);
  });
  const largest = says(SOURCED, `It was the largest county in England. <Cite source="trade-2015" /> ${SOURCED}`);
  test('a summary may repeat what a sentence of the text has with its source', () =>
    passes(says(SUMMARY, 'The largest county in England shared its cases out.', largest)));
  test('but not praise something else', () =>
    refuses(says(SUMMARY, 'The best council in England.', largest), 'The best council in England.', /says "The best council in England"/));
  test('nor anything more in the same sentence', () =>
    refuses(says(SUMMARY, 'The largest county in England is second to none.', largest), 'is second to none', /says "second to none"/));
  test('a sentence of the text needs a source of its own, even where another has one', () =>
    refuses(says(ADVICE, 'It is still the largest county in England.', largest), 'It is still', /says "the largest county in England"/));
});
