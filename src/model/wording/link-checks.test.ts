import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, lineIn, refused } from '../small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const LINK = '[the words](/glossary/#caseload)';
const CAUTION = 'caution: One director’s account.';

describe('the words of a link', () => {
  for (const words of [
    'here',
    'click here',
    'Here,',
    'read more',
    'Read more …',
    'this guide',
    'a link',
    'the page',
    '/glossary/',
    'www.pods.example',
    'help@pods.example',
    '',
    ' ',
    '→',
  ])
    test(`a link that reads "${words}" is refused`, () => {
      const link = `[${words}](/glossary/#caseload)`;
      refused(changed(PRACTICE, LINK, link), PRACTICE, link, /has a link that reads .* Let its words say what stands there/);
    });
  for (const words of ['pods', 'the count', 'here in Leeds', 'Read more about pods', 'the guide to pods'])
    test(`a link that reads "${words}" passes`, () =>
      assert.deepEqual(faultsOf(changed(PRACTICE, LINK, `[${words}](/glossary/#caseload)`)), []));
});

describe('bare addresses', () => {
  for (const address of ['www.northshire.gov.uk', 'northshire.gov.uk/help', 'help@northshire.nhs.uk', 'http://pods.example', 'Pods.org'])
    test(`"${address}" in front matter is refused`, () => {
      const line = `caution: See ${address}, for more.`;
      refused(changed(PRACTICE, CAUTION, line), PRACTICE, line, new RegExp(`shows the address ${address}\\. Cite the work`));
    });
  test('one in the text under it is refused, each once', () => {
    const text = 'See northshire.gov.uk/help and\nask www.eastport.gov.uk or help@eastport.gov.uk.';
    const files = changed(PRACTICE, `Look first at ${LINK}.`, text);
    const line = lineIn(files, PRACTICE, 'See northshire');
    // What Markdown makes a link of is refused as one.
    const told = [
      `${line} shows the address northshire.gov.uk/help.`,
      `${line + 1} links to "http://www.eastport.gov.uk"`,
      `${line + 1} links to "mailto:help@eastport.gov.uk"`,
    ].map((it) => `${PRACTICE}:${it}`);
    const faults = faultsOf(files);
    assert.deepEqual(
      faults.map((it, i) => it.slice(0, told[i]?.length)),
      told,
    );
  });
  test('each of two is told', () => {
    const faults = faultsOf(changed(PRACTICE, CAUTION, 'caution: See pods.co.uk or pods.org.uk.'));
    assert.deepEqual(
      faults.map((it) => /address (\S+)\. /.exec(it)?.[1]),
      ['pods.co.uk', 'pods.org.uk'],
    );
  });
  test('what only looks like one passes', () =>
    assert.deepEqual(faultsOf(changed(PRACTICE, CAUTION, 'caution: One account (as gov.uk has it), i.e. one director’s.')), []));
});
