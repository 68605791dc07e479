import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, refused, smallContent, told, withFile } from './small-content.ts';

const SOURCE = 'content/sources/act-2002.yaml';
const PRACTICE = 'content/practices/england/personal-advisers.mdx';
const LONER = 'content/sources/lone.yaml';
/** A source that nothing cites, so that its faults stand alone. */
const LONE = 'type: report\ntitle: A title\npublisher: Somebody\naccessed: 2026-11-24\nfirstHand: true\n';

const lone = (from: string, to: string) => changed(LONER, from, to, withFile(LONER, LONE));
const cites = (fault: string) => !fault.startsWith('content/glossary') && !fault.includes('source "');

describe('fields', () => {
  test('the source that the bad examples change fits', () => assert.deepEqual(faultsOf(withFile(LONER, LONE)), []));
  test('an author of a field that is not known is told its line', () =>
    refused(
      lone('publisher:', 'isbn: 1\npublisher:'),
      LONER,
      'isbn: 1',
      /"isbn" is not a field of this kind\. Take it out, or check its spelling/,
    ));
  test('an author of an unknown field within another is told the line of that one', () => {
    const files = changed(PRACTICE, '  cost: Not', '  costs: Not');
    told(files, `${PRACTICE}:9`, /"lines\.costs" is not a field of this kind/);
    told(files, `${PRACTICE}:5`, /lines\.cost is missing\. It should be: What it cost, or "Not stated in the sources\."/);
  });
  test('an author who leaves a field out is told what it should be', () =>
    refused(
      lone('publisher: Somebody\n', ''),
      LONER,
      1,
      /publisher is missing\. It should be: Who published it: the paper, the council, the department/,
    ));
  test('an author who leaves a choice out is told that it is missing', () =>
    refused(lone('type: report\n', ''), LONER, 1, /type is missing\. It should be: The kind of work/));
  test('an author who leaves a date out is told that it is missing', () =>
    refused(lone('accessed: 2026-11-24\n', ''), LONER, 1, /accessed is missing\. It should be: When we saw it/));
  test('an author of a choice that is not known is told the choices', () =>
    refused(
      lone('type: report', 'type: rapport'),
      LONER,
      'type: rapport',
      /type: invalid option: expected one of "article-magazine"\|.*It should be: The kind of work/,
    ));
  for (const date of ['24 November 2026', '2026-13', '2026-11-32', '20261', '26-11-24']) {
    test(`an author of the date “${date}” is told how to write one`, () =>
      refused(
        lone('firstHand', `issued: '${date}'\nfirstHand`),
        LONER,
        'issued:',
        /issued: is not a date\. Write 2015, 2015-08 or 2015-08-31/,
      ));
  }
  test('an author of a month where a day is needed is told so', () =>
    refused(lone('accessed: 2026-11-24', 'accessed: 2026-11'), LONER, 'accessed:', /accessed: needs a whole date, as 2015-08-31/));
  test('an author of a year without quotation marks is understood', () =>
    assert.deepEqual(faultsOf(lone('firstHand', 'issued: 2015\nfirstHand')), []));
  test('an author of an address that is none is told its line', () =>
    refused(lone('firstHand', 'url: www.example.com\nfirstHand'), LONER, 'url:', /url: invalid URL\. It should be: Its address/));
  test('an author of a value that is empty is told its line', () =>
    refused(lone('title: A title', 'title:'), LONER, 'title:', /title: invalid input.*It should be: Its title/));
  test('an author of a summary that is too long is told the limit', () => {
    const files = changed(PRACTICE, 'summary: Every', `summary: ${'Very '.repeat(40)}`);
    told(files, `${PRACTICE}:3`, /summary: has \d+ characters, where at most 170 fit/);
  });
  test('an author of an observation that is too short to read alone is told so', () => {
    const path = 'content/observations/northshire.yaml';
    const files = changed(
      path,
      'Help for care leavers was patchy in 2021, with good advisers and very long waits for homes.',
      'Help was patchy.',
    );
    told(files, `${path}:21`, /observations\.2\.what: has not between 10 and 50 words/);
  });
  test('an author of a word with neither meaning is told so', () => {
    const files = changed('content/glossary.yaml', '    means: The cases that one worker holds.\n', '');
    told(files, 'content/glossary.yaml:18', /terms\.2: needs either means, or two or more meanings/);
  });
  test('an author of a word with one of several meanings is told to write it plainly', () => {
    const files = changed('content/glossary.yaml', '      - { where: Northshire, means: The reception of the council’s house }\n', '');
    told(files, 'content/glossary.yaml:3', /terms\.0: has one meaning only: write it as means/);
  });
});

describe('files', () => {
  test('an author of a text without front matter is told so, and no more than that', () => {
    const path = 'content/themes/new.mdx';
    refused(
      withFile(path, '## In brief\n\nText.\n'),
      path,
      1,
      /has no front matter\. Open the file with --- and close the front matter with ---/,
    );
  });
  test('an author of a file without a last line break is told its last line', () =>
    refused(lone('firstHand: true\n', 'firstHand: true'), LONER, 5, /does not end with a new line\. Add an empty line/));
  test('an author of an empty file is told so', () => {
    const faults = faultsOf(withFile(LONER, ''));
    assert.ok(
      faults.some((fault) => fault.startsWith(`${LONER}:1 `)),
      faults.join('\n'),
    );
  });
  test('an author of invalid YAML is told the line', () =>
    refused(
      lone('title: A title', 'title: A title: and more'),
      LONER,
      'title: A',
      /is not valid YAML: Nested mappings.*Quote text that has a colon/,
    ));
  test('an author of invalid YAML in front matter is told the line of the file', () => {
    const files = changed(
      PRACTICE,
      'basis: { is: reported-in-press, note: One article }',
      'basis: { is: reported-in-press, note: One article',
    );
    const first = faultsOf(files).find((fault) => fault.startsWith(PRACTICE));
    // The library finds out on the next line that the brace stayed open.
    assert.match(first!, /^content\/practices\/england\/personal-advisers\.mdx:15 is not valid YAML/);
  });
  test('an author who gives a field twice is told the second line', () =>
    refused(
      lone('firstHand: true', 'firstHand: true\ntype: webpage'),
      LONER,
      'type: webpage',
      /is not valid YAML: Map keys must be unique/,
    ));
  test('an author of a value that opens with an asterisk is told the line', () =>
    refused(lone('title: A title', 'title: *Bold*'), LONER, 'title:', /is not valid YAML.*Quote text that opens with an asterisk/));
  test('an author of a list item that opens with an asterisk is told the line', () => {
    const path = 'content/themes/early-help.mdx';
    const files = changed(path, 'guide: short', 'guide: short\naliases: [help, *early]');
    assert.match(
      faultsOf(files).find((fault) => fault.startsWith(path))!,
      /early-help\.mdx:8 is not valid YAML/,
    );
  });
  test('a source that does not fit is no source, and every cite of it is told', () => {
    const faults = faultsOf(changed(SOURCE, 'type: legislation', 'type: law'));
    assert.equal(faults.length, 2);
    assert.equal(faults.filter(cites).length, 1);
  });
  test('lines are counted alike where lines end as on Windows', () => {
    const files = smallContent();
    files.set(LONER, LONE.replace('type: report', 'type: rapport').replaceAll('\n', '\r\n'));
    assert.match(faultsOf(files).join('\n'), /lone\.yaml:1 type: invalid option/);
  });
});
