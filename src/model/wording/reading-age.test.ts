import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsOf, refused, smallContent } from '../small-content.ts';
import { NOT_STATED } from '../vocabulary.ts';
import { readingAge } from './reading-age.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const JARGON =
  'Multidisciplinary reconfiguration operationalised outcomes-orientated safeguarding methodologies, facilitating organisational accountability.';
const TOO_HARD = /has five lines for a reader of \d\d years; action is the hardest\. Write shorter words and sentences, for a reader of 15/;

/** The small content's practice with the lines named, and no source that says more. */
const withOnly = (lines: Record<string, string>) =>
  Object.entries({
    problem: 'Workers held above 30 cases each.',
    action: 'Cases were shared out again.',
    result: 'The average was 12 in 2015.',
    caution: 'One director’s account.',
  }).reduce(
    (files, [line, text]) => changed(PRACTICE, `  ${line}: ${text}`, `  ${line}: ${lines[line] ?? NOT_STATED}`, files),
    smallContent(),
  );

test('an author of jargon is told the age that it asks for, and the hardest line', () =>
  refused(changed(PRACTICE, 'Cases were shared out again.', JARGON), PRACTICE, JARGON, TOO_HARD));

test('a hard line is no easier for lines beside it that state nothing', () => {
  const hard = 'Social workers organised regular consultations between agencies, families and schools.';
  refused(withOnly({ action: hard }), PRACTICE, hard, TOO_HARD);
});
test('five lines that state nothing need no age', () => assert.deepEqual(faultsOf(withOnly({})), []));

test('plain words are for children, the words of the field for fifteen, jargon for nobody', () => {
  assert.ok(readingAge('Two teams sat in one room. They shared what they knew of each child.') < 9);
  const field = readingAge('Trafford has a MARAT and family group conferencing. Nobody has evaluated it since 2015.');
  assert.ok(field > 12 && field <= 15, String(field));
  assert.ok(readingAge('Multidisciplinary reconfiguration facilitates organisational accountability.') > 25);
  assert.equal(readingAge(''), 0);
});
test('a figure is read at a glance, as a word of one syllable', () =>
  assert.equal(readingAge('They paid £1,234,567 in all by 31 March 2015.'), readingAge('They paid lots in all by one March day.')));
test('a sentence ends with a quotation mark or a bracket behind its full stop too', () => {
  const plain = readingAge('He said yes. She said no. They went home.');
  assert.equal(readingAge('He said “yes.” She said ‘no.’ They went home.'), plain);
  assert.equal(readingAge('He said yes. (She said no.) They went home.'), plain);
});
