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

test('seven words may be the same', () => assert.deepEqual(copies('Workers held few cases in early 2014. No more.'), []));

test('a name is no copy', () => {
  const name = 'The Northshire Board for the Review of All Cases Held';
  const list = (phrases: string) => withFile('content/words.yaml', `abbreviations: []\nnames: []\nphrases: [${phrases}]\n`);
  const asks = (files: Map<string, string>) => changed(PRACTICE, ADVICE, `Ask ${name.toLowerCase()}.`, files);
  assert.deepEqual(copies(name, asks(list(name))), []);
  assert.equal(copies(name, asks(list(''))).length, 1);
});
