import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numbersIn } from './numbers-in.ts';

/** As "£ 4500000" or "14", number by number. */
const read = (text: string, options?: { words: boolean }) => numbersIn(text, options).map(({ unit, value }) => `${unit} ${value}`.trim());

describe('numbers in a text', () => {
  for (const [text, ...amounts] of [
    ['£1,419 a year', '£ 1419'],
    ['£4.5m', '£ 4500000'],
    ['£1.2M', '£ 1200000'],
    ['£12.9M', '£ 12900000'],
    ['£1.2bn', '£ 1200000000'],
    ['£12 million', '£ 12000000'],
    ['£9K', '£ 9000'],
    ['33p in the pound', '£ 0.33'],
    ['33 pence in the pound', '£ 0.33'],
    ['1.5 million children', '1500000'],
    ['8.8% of 49', '% 8.8', '49'],
    ['2050 staff', '2050'],
    ['an 8-week wait', '8'],
  ] as const)
    test(`"${text}" has its sign and its scale`, () => assert.deepEqual(read(text), amounts));

  for (const [text, ...amounts] of [
    ['£2.5-3m', '£ 2500000', '£ 3000000'],
    ['£500k–1m', '£ 500000', '£ 1000000'],
    ['£5–10', '£ 5', '£ 10'],
    ['35–45 per cent', '% 35', '% 45'],
    ['from 36 to 14 per cent', '% 36', '% 14'],
    ['between 10 and 12 or 14%', '% 10', '% 12', '% 14'],
    ['in 2012 and 14 per cent', '% 14'],
    ['£5 and 14 per cent', '£ 5', '% 14'],
    ['12 cases and 14 per cent', '12', '% 14'],
  ] as const)
    test(`"${text}" is read at both ends`, () => assert.deepEqual(read(text), amounts));

  for (const text of ['fell to 11', 'fell to under 9', 'at 23 or 35 months', 'more than 7', 'over 20', 'from 14', 'before 6 came'])
    test(`"${text}" counts something`, () => assert.notDeepEqual(read(text), []));

  for (const text of [
    'in 2012',
    'by 2035',
    '12 May',
    '12 and 14 May',
    '2019–20',
    '2016/17',
    '16–17 year olds',
    '12–14 May',
    'section 17',
    'aged 11',
    'until 25',
    'turned 18',
    'step 3',
    'COVID-19',
    'at 5pm',
    '4.5.6',
    '£1.2x',
    '£1,419x',
  ])
    // prettier-ignore
    test(`"${text}" is no count that can be read`, () => assert.deepEqual(read(text), []));

  test('a word with a unit is a number that must be borne out', () => assert.deepEqual(read('forty-seven per cent of two'), ['% 47']));
  test('what bears out another text may be a word, an age or a step', () =>
    assert.deepEqual(read('Seven of step 3, aged 11, had two million', { words: true }), ['3', '11', '7', '2000000']));
  test('a number tells what its last place is worth', () =>
    assert.deepEqual(numbersIn('£1.25m, 14 and 8.8%').map(({ step }) => step), [10_000, 1, 0.1])); // prettier-ignore
});
