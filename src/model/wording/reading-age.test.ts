import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, refused } from '../small-content.ts';
import { readingAge } from './reading-age.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const JARGON =
  'Multidisciplinary reconfiguration operationalised outcomes-orientated safeguarding methodologies, facilitating organisational accountability.';

test('an author of jargon is told the age that it asks for, and the hardest line', () =>
  refused(
    changed(PRACTICE, 'Cases were shared out again.', JARGON),
    PRACTICE,
    JARGON,
    /has five lines for a reader of \d\d years; action is the hardest\. Write shorter words and sentences, for a reader of 15/,
  ));

test('plain words are for children, the words of the field for fifteen, jargon for nobody', () => {
  assert.ok(readingAge('Two teams sat in one room. They shared what they knew of each child.') < 9);
  assert.ok(readingAge('Trafford has a MARAT and family group conferencing. It has not been evaluated independently since 2015.') < 16.5);
  assert.ok(readingAge('Multidisciplinary reconfiguration facilitates organisational accountability.') > 25);
  assert.equal(readingAge(''), 0);
});
