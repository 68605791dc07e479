import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from '../model.ts';
import { changed, lineIn, smallContent, withFile } from '../small-content.ts';
import { findCopies } from './copied.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';
const SEEN = 'content/observations/northshire.yaml';

/** What a source of one text shares with the small content, or with another. */
const copies = (source: string, files = smallContent()) => findCopies(buildModel(files), new Map([['report.txt', source]]));

test('an author who shares eight words with a source is told the words, the source and the line', () => {
  const [fault, ...others] = copies('They say: workers held few cases in early 2014, and knew the children whom they visited better.');
  assert.deepEqual(others, []);
  assert.equal(
    fault!.what,
    'shares 14 words with report.txt: "workers held few cases in early 2014 and knew the children whom they visited"',
  );
  assert.deepEqual([fault!.file, fault!.line], [SEEN, lineIn(smallContent(), SEEN, 'what: Workers held few cases')]);
});

test('each text is told its own words, where two share a run that one has more of', () => {
  const whole = 'Ask which of the workers hold most cases today and why nobody noticed it before';
  const part = 'Workers hold most cases today and why nobody noticed it';
  const files = changed(PRACTICE, 'An average is not a ceiling.', `${part}.`, changed(PRACTICE, ADVICE, `${whole}.`));
  assert.deepEqual(
    copies(`${whole} now.`, files)
      .map(({ what }) => what)
      .sort(),
    [`shares 10 words with report.txt: "${part.toLowerCase()}"`, `shares 15 words with report.txt: "${whole.toLowerCase()}"`],
  );
});
test('two runs with other words between them are two, and the longer is quoted', () => {
  const first = 'Which of the workers hold most cases today';
  const second = 'nobody saw how few of them had any time';
  assert.deepEqual(
    copies(`${first}? We asked; ${second}.`, changed(PRACTICE, ADVICE, `${first}? In the end ${second}.`)).map(({ what }) => what),
    [`shares 9 words with report.txt: "${second}"`],
  );
});
test('a gap where a name or a reference stood is no word, though a source may write the same sign', () => {
  const behind = (words: string) => changed(PRACTICE, ADVICE, `It was so. <Cite source="trade-2015" /> ${words}.`);
  const eight = 'Now workers hold most of the cases today';
  const seven = 'Workers hold most of the cases today';
  assert.equal(copies(`By § ${eight}.`, behind(eight)).length, 1);
  assert.deepEqual(copies(`By § ${seven}.`, behind(seven)), []);
});
test('seven words may be the same', () => assert.deepEqual(copies('Workers held few cases in early 2014. No more.'), []));

test('a name is no copy', () => {
  const name = 'The Northshire Board for the Review of All Cases Held';
  const list = (phrases: string) => withFile('content/words.yaml', `abbreviations: []\nnames: []\nphrases: [${phrases}]\n`);
  const asks = (files: Map<string, string>) => changed(PRACTICE, ADVICE, `Ask ${name.toLowerCase()}.`, files);
  assert.deepEqual(copies(name, asks(list(name))), []);
  assert.equal(copies(name, asks(list(''))).length, 1);
});
