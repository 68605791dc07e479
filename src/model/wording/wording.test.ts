import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, lineIn, refused, smallContent, withFile } from '../small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const SEEN = 'content/observations/northshire.yaml';
const WORDS = 'content/words.yaml';
const LIST = 'abbreviations: [NHS]\nnames: [Eastmarsh, Ofsted]\nphrases: []\n';

/** An author writes `to` where `from` stood, and is told so on its line. */
const refuses = (name: string, path: string, from: string, to: string, gist: RegExp) =>
  test(name, () => refused(changed(path, from, to), path, to, gist));
/** An author writes `to` where `from` stood, and nothing is wrong. */
const passes = (name: string, path: string, from: string, to: string, files = smallContent()) =>
  test(name, () => assert.deepEqual(faultsOf(changed(path, from, to, files)), []));

const ADVICE = 'Look first at [the words](/glossary/#caseload).';

describe('the five lines', () => {
  test('an author of a line that is too long is told how long it is, and how long it may be', () => {
    const long = `The average was ${'far '.repeat(60)}lower.`;
    const faults = faultsOf(changed(PRACTICE, 'The average was 12 in 2015.', long));
    const line = lineIn(smallContent(), PRACTICE, '  result:');
    assert.ok(faults.some((it) => it.startsWith(`${PRACTICE}:${line} lines.result: has ${long.length} characters, where at most 190 fit. It should be`)), faults.join('\n')); // prettier-ignore
  });
});

describe('abbreviations', () => {
  refuses('an author of one that nobody has explained is told', PRACTICE, ADVICE, 'Look first at your own IRT.',
    /uses "IRT", which the text has not written out\. Write it out where it stands first, with \(IRT\) behind it, or, within a text or five lines, add it/); // prettier-ignore
  refuses(
    'one in brackets behind words that it cannot stand for is not written out',
    PRACTICE,
    ADVICE,
    'See the office (IRT).',
    /uses "IRT"/,
  );
  passes('one that the text writes out before passes', PRACTICE, ADVICE, 'Look at the initial response team (IRT). Ask the IRT.');
  passes('one that the glossary has passes', PRACTICE, ADVICE, 'Look first at each CIN plan.');
  refuses(
    'one of the glossary must be written out in an observation, which a page does not do by itself',
    SEEN,
    'Workers held few cases in early 2014',
    'Workers held few CIN cases in early 2014',
    /uses "CIN", which the text has not written out/,
  );
  passes(
    'one of the glossary that an observation writes out passes',
    SEEN,
    'Workers held few cases in early 2014',
    'Workers held few child in need (CIN) cases in early 2014',
  );
  passes('one that the list of words has passes', PRACTICE, ADVICE, 'Ask the NHS.', withFile(WORDS, LIST));
  refuses(
    'an observation must read alone',
    SEEN,
    'Workers held few cases in early 2014',
    'The IRT held few cases in early 2014',
    /uses "IRT"/,
  );
});

describe('the list of words', () => {
  test('an editor who puts a word out of order is told', () =>
    refused(withFile(WORDS, 'abbreviations: []\nnames:\n  - Ofsted\n  - Eastmarsh\nphrases: []\n'), WORDS, '- Eastmarsh', /has "Eastmarsh" after "Ofsted"\. Keep the names in the order of the alphabet/)); // prettier-ignore
  test('an editor who puts a word in twice is told', () =>
    refused(withFile(WORDS, 'abbreviations: []\nnames:\n  - Ofsted\n  - Ofsted\nphrases: []\n'), WORDS, 4, /has "Ofsted" twice/));
});
