import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadModel } from '../load.ts';
import { buildModel } from '../model.ts';
import { changed, lineIn, withFile } from '../small-content.ts';
import { checkSpelling } from './spelling.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';
const WITH_LIST = withFile('content/words.yaml', 'abbreviations: []\nnames: [ChAD, Eastmarsh, Ofsted]\nphrases: []\n');

/** What an author is told of the spelling of a text, alone in its block. */
const misspelt = (text: string) => checkSpelling(buildModel(changed(PRACTICE, ADVICE, text, WITH_LIST)));

for (const [word, right] of [
  ['organization', 'organisation'],
  ['color', 'colour'],
  ['recieve', 'receive'],
  ['program', 'programme'],
  ['untill', 'until'],
  ['re-organization', 're-organisation'],
  ['pre-organized', 'pre-organised'],
  ['color-blind', 'colour-blind'],
  ['color’s', 'colour’s'],
  ['THe', 'The'],
] as const) {
  test(`an author of "${word}" is told "${right}", with the line`, () => {
    const [fault, ...others] = misspelt(`Ask for ${word}.`);
    assert.deepEqual(others, []);
    assert.match(fault!.what, new RegExp(`has "${word}", which is not a word of British English`));
    assert.match(fault!.mend, new RegExp(`Did you mean "${right}"\\?`));
    assert.equal(fault!.line, lineIn(changed(PRACTICE, ADVICE, `Ask for ${word}.`), PRACTICE, word));
  });
}
for (const [text, wrong] of [
  ['Ask mother/fahter.', 'fahter'],
  ['Ask now.Recieve later.', 'Recieve'],
  ['Ask for an unform.', 'unform'],
  ['Ask for OfSted.', 'OfSted'],
] as const)
  test(`"${wrong}" is seen in "${text}"`, () =>
    assert.deepEqual(
      misspelt(text).map(({ what }) => what.split('"')[1]),
      [wrong],
    ));
test('a word that is wrong twice in a text is told once, where it stands first', () => {
  const text = 'Ask to\nrecieve it,\nand recieve more.';
  const line = lineIn(changed(PRACTICE, ADVICE, text), PRACTICE, 'recieve it');
  assert.deepEqual(
    misspelt(text).map((fault) => fault.line),
    [line],
  );
});
test('names of councils, words of the list, plurals, hyphens and abbreviations pass', () =>
  assert.deepEqual(
    misspelt('Ask Northshire’s or Eastmarsh’s co-ordinators, in Ofsted’s re-inspection, of undated CIN plans, of CINs and of ChAD.'),
    [],
  ));
test('a word that every object of the language has is a word as any other', () => assert.deepEqual(misspelt('Ask for a constructor.'), []));

test('the real content is spelt as British English', () => assert.deepEqual(checkSpelling(loadModel()), []));
