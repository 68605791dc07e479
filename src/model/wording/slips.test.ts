import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, refused } from '../small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';

/** An author writes a text that has a slip, and is told. */
const refuses = (text: string, gist: RegExp) => refused(changed(PRACTICE, ADVICE, text), PRACTICE, text, gist);
/** An author writes a text, and nothing is wrong. */
const passes = (text: string) => assert.deepEqual(faultsOf(changed(PRACTICE, ADVICE, text)), []);

test('an author of a word that stands twice is told', () => refuses('Look first at the the words.', /has "the the"\. Take one out/));
test('two that may follow each other pass', () => passes('Ask what that that cost, and what they had had.'));

describe('a and an', () => {
  for (const right of [
    'an old plan',
    'an 8-week wait',
    'an hour',
    'an honorary post',
    'an onerous duty',
    'an unidentified child',
    'an unimportant note',
    'an uninformed view',
    'an urgent call',
    'a unit',
    'a unanimous vote',
    'a unidirectional link',
    'a urinary test',
    'a utopian plan',
    'a ewe',
    'a one-off sum',
    'a once-only sum',
    'a historic place',
  ]) {
    const [article, word] = right.split(' ');
    const wrong = article === 'a' ? 'an' : 'a';
    test(`"${right}" passes, and "${wrong} ${word}" does not`, () => {
      passes(`Ask for ${right}.`);
      refuses(`Ask for ${right.replace(article!, wrong)}.`, new RegExp(`has "${wrong} ${word}"\\. Write "${article} ${word}"`));
    });
  }
  test('before letters that are read one by one it is left to the author', () => passes('Ask a CIN team, or an CIN team.'));
  test('a name is no article', () => passes('Look at section A in the plan.'));
  test('one that opens a sentence is, also behind a reference', () =>
    refuses('Ask. <Cite source="trade-2015" /> A old plan will not do.', /Write "an old"/));
});
