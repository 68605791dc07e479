import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsOf, refused } from '../small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';

/** An author writes a text that has a slip, and is told. */
const refuses = (text: string, gist: RegExp) => refused(changed(PRACTICE, ADVICE, text), PRACTICE, text, gist);
/** An author writes a text, and nothing is wrong. */
const passes = (text: string) => assert.deepEqual(faultsOf(changed(PRACTICE, ADVICE, text)), []);

test('an author of a word that stands twice is told', () => refuses('Look first at the the words.', /has "the the"\. Take one out/));
test('two that may follow each other pass', () => passes('Ask what that that cost, and what they had had.'));

for (const [wrong, right] of [
  ['a hour', 'an hour'],
  ['an unit', 'a unit'],
  ['a old plan', 'an old plan'],
  ['a 8-week wait', 'an 8-week wait'],
] as const) {
  const [article, word] = [wrong.split(' ')[0]!, right.split(' ').slice(0, 2).join(' ')];
  test(`"${wrong}" is "${right}"`, () => refuses(`Ask for ${wrong}.`, new RegExp(`has "${article} .*Write "${word}"`)));
  test(`"${right}" passes`, () => passes(`Ask for ${right}.`));
}
test('an article before letters that are read one by one is left to the author', () => passes('Ask a CIN team, or an CIN team.'));
