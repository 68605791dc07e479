import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, refused, smallContent, told } from './small-content.ts';

const THEME = 'content/themes/caseload-reduction.mdx';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const FRAMEWORK = 'content/frameworks/ilacs.mdx';
const RATE = 'content/measures/agency-rate';

const EXACT_1240 = "{ qualifier: exactly, value: 1240, when: '2013', basis: evaluated-locally, cite: { source: trade-2015 } }";
const OFFICIAL = '<Official measure="average-caseload" of="northshire" period="2018" />';

function refuses(name: string, path: string, from: string, to: string, gist: RegExp, on: string | number = to): void {
  test(name, () => refused(changed(path, from, to), path, on, gist));
}

describe('the numbers of a practice', () => {
  refuses('an author may not work a change out from “under 1,240”', PRACTICE,
    EXACT_1240, EXACT_1240.replace('exactly', 'under'), /a change needs two exact numbers\. Take `change` out/, 'change: true'); // prettier-ignore
  refuses(
    'an author may not work a change out from nothing',
    PRACTICE,
    'value: 1419',
    'value: 0',
    /a change from nothing has no percentage/,
    'change: true',
  );
  refuses('an author who names a measure must say how it counts differently', PRACTICE,
    '    difference: The official figure divides by full-time-equivalent workers.\n', '', /names an official measure and does not say how it counts differently\. Add `difference`/, '- id: average-cases'); // prettier-ignore
  refuses(
    'an author must put the oldest value first',
    PRACTICE,
    "when: '2013'",
    "when: '2011'",
    /has its values out of order\. Put the oldest first/,
    'values:\n      - { qualifier: exactly, value: 1419',
  );

  // A practice that does not fit its schema is no page, so that links to it are told as well.
  const line = (files: ReadonlyMap<string, string>, text: string) =>
    `${PRACTICE}:${files.get(PRACTICE)!.split(text)[0]!.split('\n').length}`;

  test('an author of a figure without a source is told the line of the value', () => {
    const files = changed(PRACTICE, EXACT_1240, EXACT_1240.replace(', cite: { source: trade-2015 }', ''));
    told(files, line(files, 'value: 1240'), /figures\.1\.values\.1\.cite is missing\. It should be: Where the number stands/);
  });

  test('an author of a figure without a qualifier is told the line of the value', () => {
    const files = changed(PRACTICE, EXACT_1240, EXACT_1240.replace('qualifier: exactly, ', ''));
    told(files, line(files, 'value: 1240'), /figures\.1\.values\.1\.qualifier is missing\. It should be: How sure the number is/);
  });

  test('an author of a qualifier that is not known is told those that are', () => {
    const files = changed(PRACTICE, EXACT_1240, EXACT_1240.replace('exactly', 'roughly'));
    told(files, line(files, 'value: 1240'), /qualifier: invalid option: expected one of "exactly"\|"about"\|"above"\|"over"\|"under"/);
  });

  test('an author of a practice without a theme is told to name one', () => {
    const files = changed(PRACTICE, 'themes: [caseload-reduction, early-help]', 'themes: []');
    told(files, `${PRACTICE}:4`, /themes: .*It should be: The themes it belongs to, the main one first/);
    const none = changed(PRACTICE, 'themes: [caseload-reduction, early-help]\n', '');
    told(none, `${PRACTICE}:2`, /themes is missing\. It should be: The themes it belongs to/);
  });
});

describe('official figures in a text', () => {
  refuses('an author may not show a figure that was not published', PRACTICE,
    OFFICIAL, '<Official measure="average-caseload" of="northshire" period="2019" />', /asks for average-caseload of "northshire" in 2019, which was not published\. Say that it was not published/); // prettier-ignore
  refuses('an author may not show a figure of a period that has no row', PRACTICE,
    OFFICIAL, '<Official measure="average-caseload" of="northshire" period="2016" />', /in "2016", which has no row\. Its periods are 2017 to 2019/); // prettier-ignore
  refuses('an author may not show a figure of a council that has no row', PRACTICE,
    OFFICIAL, '<Official measure="average-caseload" of="eastport" period="2018" />', /average-caseload of "eastport" in "2018", which has no row/); // prettier-ignore
  refuses('an author who leaves the period out is told its line', PRACTICE,
    OFFICIAL, '<Official measure="average-caseload" of="northshire" />', /of "northshire" in "", which has no row/); // prettier-ignore
  refuses(
    'an author who names no measure is offered none',
    PRACTICE,
    OFFICIAL,
    '<Official of="northshire" period="2018" />',
    /names the measure "", which is not known\. Measures stand in/,
  );
  refuses('an author who shows a figure without its source is told what to add', THEME,
    'cases a worker. <Cite measure="average-caseload" />', 'cases a worker.', /shows a figure of average-caseload without its source\. Add <Cite measure="average-caseload" \/>/); // prettier-ignore
});

describe('counts and shares', () => {
  refuses(
    'an author of a count that does not add up is told both sums',
    FRAMEWORK,
    '{ grade: good, count: 1 }',
    '{ grade: good, count: 2 }',
    /has parts that add up to 4, not 3\. Correct the counts/,
    'tally:',
  );
  for (const [row, value] of [
    ['northshire,2017,37', '137'],
    ['england,2017,15.8', '158'],
    ['northshire,2017,37', '-3'],
  ] as const) {
    test(`an author of a share of ${value} per cent is told so (${row.split(',')[0]})`, () => {
      const files = changed(`${RATE}.csv`, row, row.replace(/[\d.]+$/, value));
      refused(files, `${RATE}.yaml`, "sign: '%'", new RegExp(`is a percentage with the value ${value}\\. Check the CSV, or the sign`));
    });
  }
  refuses(
    'an author of a first period of another kind than the measure’s is told how to write it',
    `${RATE}.yaml`,
    'period: 30 September',
    'period: financial year',
    /is 2017, and the period is a financial year\. Write a financial year as 2016-17, any other as 2017/,
    'first:',
  );
  refuses(
    'an author of an edition that came out before its last period was over is told so, for no year is invented',
    `${RATE}.yaml`,
    "updated: '2026-03'",
    "updated: '2017-08'",
    /is 2017-08, and the last period, 2017 \(30 September\), was not over then\. Correct it, or take the rows/,
  );
  test('a financial year is over at the end of March of its second year', () => {
    const financial = (updated: string) =>
      changed(`${RATE}.yaml`, "updated: '2026-03'", `updated: '${updated}'`, changed(`${RATE}.yaml`, "first: '2017'", "first: '2016-17'",
        changed(`${RATE}.yaml`, 'period: 30 September', 'period: financial year'))).set(`${RATE}.csv`, 'authority,period,value\nengland,2016-17,15.8\n'); // prettier-ignore
    assert.deepEqual(faultsOf(financial('2017-04')), []);
    refused(financial('2017-02'), `${RATE}.yaml`, 'updated:', /the last period, 2016-17 \(financial year\), was not over then/);
  });
  test('a number without the sign of per cent may be above 100', () => {
    assert.deepEqual(faultsOf(changed('content/measures/average-caseload.csv', 'southbury,2017,20.5', 'southbury,2017,205')), []);
  });
  test('an author of a measure whose figures are all taken out is told which file to fill', () => {
    const files = smallContent().set(`${RATE}.csv`, 'authority,period,value\n');
    refused(files, `${RATE}.yaml`, 1, /has no figures\. Fill content\/measures\/agency-rate\.csv/);
  });
});

describe('sections that state facts', () => {
  refuses('an author of facts without any source is told the line of their heading', PRACTICE,
    'Nobody held some cases. <Cite source="trade-2015" page="3" />', 'Nobody held some cases.', /"The problem" has no source\. Add <Cite … \/> after each statement, or <NotStated \/>/, '## The problem'); // prettier-ignore
  refuses('an author of findings without any source is told the line of their heading', FRAMEWORK,
    'One was good. <Cite source="trade-2015" />', 'One was good.', /"What was found" has no source/, '## What was found'); // prettier-ignore
  test('an author may write that the sources say nothing', () => {
    assert.deepEqual(faultsOf(changed(PRACTICE, 'Nobody held some cases. <Cite source="trade-2015" page="3" />', '<NotStated />')), []);
  });
  test('an author needs no source for advice of our own', () => {
    assert.deepEqual(faultsOf(changed(PRACTICE, 'An average is not a ceiling.', 'Ask for the range.')), []);
  });
});
