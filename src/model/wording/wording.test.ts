import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadModel } from '../load.ts';
import { buildModel } from '../model.ts';
import { changed, faultsOf, lineIn, refused, smallContent, withFile } from '../small-content.ts';
import { findCopies } from './copied.ts';
import { readingAge } from './reading-age.ts';
import { checkSpelling } from './spelling.ts';

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
  refuses('an author of jargon is told the age that it asks for, and the hardest line', PRACTICE, 'Cases were shared out again.',
    'Multidisciplinary reconfiguration operationalised outcomes-orientated safeguarding methodologies, facilitating organisational accountability.',
    /has five lines for a reader of \d\d years; action is the hardest\. Write shorter words and sentences, for a reader of 15/); // prettier-ignore
  test('plain words are for children, the words of the field for fifteen, jargon for nobody', () => {
    assert.ok(readingAge('Two teams sat in one room. They shared what they knew of each child.') < 9);
    assert.ok(readingAge('Trafford has a MARAT and family group conferencing. It has not been evaluated independently since 2015.') < 16.5);
    assert.ok(readingAge('Multidisciplinary reconfiguration facilitates organisational accountability.') > 25);
    assert.equal(readingAge(''), 0);
  });
});

describe('abbreviations', () => {
  refuses('an author of one that nobody has explained is told', PRACTICE, ADVICE, 'Look first at your own IRT.',
    /uses "IRT", which the text has not written out\. Write it out where it stands first, with \(IRT\) behind it, or add it/); // prettier-ignore
  refuses(
    'one in brackets behind words that it cannot stand for is not written out',
    PRACTICE,
    ADVICE,
    'See the office (IRT).',
    /uses "IRT"/,
  );
  passes('one that the text writes out before passes', PRACTICE, ADVICE, 'Look at the initial response team (IRT). Ask the IRT.');
  passes('one that the glossary has passes', PRACTICE, ADVICE, 'Look first at each CIN plan.');
  passes('one that the list of words has passes', PRACTICE, ADVICE, 'Ask the NHS.', withFile(WORDS, LIST));
  refuses(
    'an observation must read alone',
    SEEN,
    'Workers held few cases in early 2014',
    'The IRT held few cases in early 2014',
    /uses "IRT"/,
  );
});

describe('slips', () => {
  refuses(
    'an author of a word that stands twice is told',
    PRACTICE,
    ADVICE,
    'Look first at the the words.',
    /has "the the"\. Take one out/,
  );
  passes('two that may follow each other pass', PRACTICE, ADVICE, 'Ask what that that cost, and what they had had.');
  for (const [wrong, right] of [
    ['a hour', 'an hour'],
    ['an unit', 'a unit'],
    ['a old plan', 'an old plan'],
    ['a 8-week wait', 'an 8-week wait'],
  ] as const) {
    const [article, word] = [wrong.split(' ')[0]!, right.split(' ').slice(0, 2).join(' ')];
    refuses(`"${wrong}" is "${right}"`, PRACTICE, ADVICE, `Ask for ${wrong}.`, new RegExp(`has "${article} .*Write "${word}"`));
    passes(`"${right}" passes`, PRACTICE, ADVICE, `Ask for ${right}.`);
  }
  passes('an article before letters that are read one by one is left to the author', PRACTICE, ADVICE, 'Ask a CIN team, or an CIN team.');
});

describe('the words of a link', () => {
  for (const words of ['here', 'click here', 'read more', '/glossary/'])
    refuses(`a link that reads "${words}" is refused`, PRACTICE, '[the words](/glossary/#caseload)', `[${words}](/glossary/#caseload)`,
      /has a link that reads .* Let its words say what stands there/); // prettier-ignore
  refuses(
    'a bare address in front matter is refused',
    PRACTICE,
    'caution: One director’s account.',
    'caution: See www.northshire.gov.uk for more.',
    /shows the address www\.northshire\.gov\.uk/,
  );
});

describe('the list of words', () => {
  test('an editor who puts a word out of order is told', () =>
    refused(withFile(WORDS, 'abbreviations: []\nnames:\n  - Ofsted\n  - Eastmarsh\nphrases: []\n'), WORDS, '- Eastmarsh', /has "Eastmarsh" after "Ofsted"\. Keep the names in the order of the alphabet/)); // prettier-ignore
  test('an editor who puts a word in twice is told', () =>
    refused(withFile(WORDS, 'abbreviations: []\nnames:\n  - Ofsted\n  - Ofsted\nphrases: []\n'), WORDS, 4, /has "Ofsted" twice/));
});

describe('spelling', () => {
  const misspelt = (to: string, files = withFile(WORDS, LIST)) => checkSpelling(buildModel(changed(PRACTICE, ADVICE, to, files)));
  for (const [word, right] of [
    ['organization', 'organisation'],
    ['color', 'colour'],
    ['recieve', 'receive'],
    ['program', 'programme'],
  ] as const) {
    test(`an author of "${word}" is told "${right}", with the line`, () => {
      const [fault, ...others] = misspelt(`Ask for ${word}.`);
      assert.deepEqual(others, []);
      assert.match(fault!.what, new RegExp(`has "${word}", which is not a word of British English`));
      assert.match(fault!.mend, new RegExp(`Did you mean "${right}"\\?`));
      assert.equal(fault!.line, lineIn(changed(PRACTICE, ADVICE, `Ask for ${word}.`), PRACTICE, word));
    });
  }
  test('names of councils, words of the list, plurals, hyphens and abbreviations pass', () =>
    assert.deepEqual(misspelt('Ask Northshire’s or Eastmarsh’s co-ordinators, in Ofsted’s re-inspection, of unallocated CIN plans.'), []));
});

describe('copies', () => {
  const model = () => buildModel(withFile(WORDS, LIST));
  const copies = (text: string) => findCopies(model(), new Map([['report.txt', text]]));
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
    const files = changed(
      PRACTICE,
      ADVICE,
      `Ask ${name.toLowerCase()}.`,
      withFile(WORDS, LIST.replace('phrases: []', `phrases: [${name}]`)),
    );
    assert.deepEqual(findCopies(buildModel(files), new Map([['a.txt', name]])), []);
    const unnamed = changed(PRACTICE, ADVICE, `Ask ${name.toLowerCase()}.`, withFile(WORDS, LIST));
    assert.equal(findCopies(buildModel(unnamed), new Map([['a.txt', name]])).length, 1);
  });
});

test('the real content is spelt as British English', () => assert.deepEqual(checkSpelling(loadModel()), []));
