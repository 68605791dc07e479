import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, refused, smallContent } from '../small-content.ts';
import type { Files } from '../entries.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const SUMMARY = 'Average cases for each social worker went from above 30 to 12, as reported.';
const RESULT = 'The average was 12 in 2015.';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';
const SOURCED = 'There were more workers. <Cite report="northshire/2014-03-21-inspection" page="29" />';

const says = (from: string, to: string, files: Files = smallContent()) => changed(PRACTICE, from, to, files);
const refuses = (files: Files, text: string, gist: RegExp) => refused(files, PRACTICE, text, gist);
const passes = (files: Files) => assert.deepEqual(faultsOf(files), []);

describe('figures in a summary and in the five lines', () => {
  test('an author of one that nothing bears out is told, and how to mend it', () =>
    refuses(says(SUMMARY, 'It fell by 47 per cent.'), 'It fell by 47 per cent.',
      /says "47 per cent", which is in no figure and no sentence with a source\. Say it in the text too, with its source, or make it a key figure\. A share needs its “per cent”/)); // prettier-ignore
  test('an author of such a figure in the five lines is told', () =>
    refuses(says(RESULT, 'The average was 13 in 2015.'), 'The average was 13 in 2015.', /says "13"/));
  for (const [text, figure] of [
    ['It fell to 11 cases.', '11'],
    ['It fell to under 9 cases.', '9'],
    ['It fell by forty-seven per cent.', 'forty-seven per cent'],
  ] as const)
    test(`a small number and one in words must be borne out too: ${text}`, () =>
      refuses(says(SUMMARY, text), text, new RegExp(`says "${figure}"`)));
  for (const text of ['In all 13 came.', 'In all thirteen came.'])
    test(`"${text}" with a source in the text bears out 13 in the lines`, () =>
      passes(says(SOURCED, `${text} ${SOURCED}`, says(RESULT, 'There were 13 more.'))));
  test('a sentence behind the last reference bears out nothing', () =>
    refuses(says(SOURCED, `${SOURCED} In all 13 came.`, says(RESULT, 'There were 13 more.')), 'There were 13 more.', /says "13"/));
});

// The key figures of the small content are £1,419 and £1,240, 14 and 12 cases; England’s official averages 17.7 and 17.4.
describe('like bears out like', () => {
  for (const sum of ['£1.4m', '£1.2bn', '£12 million', '14 per cent', '£12', '1,419', '£1.2M'])
    test(`no figure is ${sum}`, () => refuses(says(SUMMARY, `It came to ${sum}.`), `It came to ${sum}.`, new RegExp(`says "${sum}"`)));
  for (const sum of ['£1,419', '£1.4k', '£1.42k', '14', '17.4', '17'])
    test(`a figure is ${sum}, to the places shown`, () => passes(says(SUMMARY, `It came to ${sum}.`)));
  for (const sum of ['£1.41k', '17.3', '16'])
    test(`no figure is ${sum}, to the places shown`, () =>
      refuses(says(SUMMARY, `It came to ${sum}.`), `It came to ${sum}.`, new RegExp(`says "${sum}"`)));
  test('a sum in a sentence may not be rounded', () =>
    refuses(says(SOURCED, `It took 8.4 days. ${SOURCED}`, says(SUMMARY, 'It took 8 days.')), 'It took 8 days.', /says "8"/));

  const million = says('unit: a year', 'unit: million a year');
  test('a key figure has the scale of its unit', () => passes(says(SUMMARY, 'It came to £1.4bn.', million)));
  test('and no other', () => refuses(says(SUMMARY, 'It came to £1,419.', million), 'It came to £1,419.', /says "£1,419"/));
  const part = says('value: 1419', 'value: 580000');
  test('a part is no whole', () => refuses(says(SUMMARY, 'It came to £1m.', part), 'It came to £1m.', /says "£1m"/));
  test('a part is as much of the whole as it is', () => passes(says(SUMMARY, 'It came to £0.6m.', part)));
  test('a share bears out what is left of it', () =>
    passes(says(SUMMARY, 'Of all posts 70 per cent were kept.', says('value: 1419', 'value: 30', says('    unit: a year\n    prefix: £', '    unit: per cent of posts'))))); // prettier-ignore
});

describe('figures in a table', () => {
  const row = '| Average | 12 <Cite source="trade-2015" /> |';
  const summary = says(SUMMARY, 'It took 55 weeks.');
  test('bear out others where a cell has a reference', () =>
    passes(says(row, `| Average | 12 <Cite source="trade-2015" /> |\n| Weeks | 55 |`, summary)));
  test('bear out others where the reference stands below', () =>
    passes(says(row, '| Weeks | 55 |\n\nSo it was told. <Cite source="trade-2015" />', summary)));
  test('bear out nothing where the section has a reference elsewhere only', () =>
    refuses(says(row, '| Weeks | 55 |', summary), 'It took 55 weeks.', /says "55"/));
});

describe('figures behind the last reference of a paragraph', () => {
  for (const text of [
    'Of them 47 per cent had more.',
    'Of them 47 per cent told us so.',
    'Ours is 47 per cent.',
    'Of our staff 47 per cent left.',
  ])
    test(`an author is told: ${text}`, () => refuses(says(ADVICE, text), text, /says "47 per cent".*Put <Cite … \/> behind the sentence/));
  for (const text of ['May a worker spend £300 today?', 'By our own sum that is £300 a year.', 'Take 3 cases first.'])
    test(`a question, a sum of ours and a small number pass: ${text}`, () => passes(says(ADVICE, text)));
});
