import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { BASES, QUALIFIERS } from '../model/vocabulary.ts';
import type { Basis, Qualifier } from '../model/vocabulary.ts';
import type { Files } from '../model/entries.ts';
import { valueRows } from './value-row.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';

function rowsOf(files: Files, figure = 0) {
  const practice = buildModel(files).practices.get('northshire/lower-caseloads')!;
  return valueRows(practice.figures[figure]!, practice);
}

/** The row of one reported value. */
function rowWith(qualifier: Qualifier, basis: Basis = 'evaluated-locally') {
  const practice = buildModel(smallContent()).practices.get('northshire/lower-caseloads')!;
  const value = { qualifier, value: 1000, when: '2010', basis, cite: { source: 'trade-2015' } };
  return valueRows({ ...practice.figures[1]!, prefix: undefined, values: [value] }, practice)[0]!;
}

describe('the values of a figure', () => {
  test('a reader sees each value with its qualifier, date and voice, then what is counted officially', () => {
    assert.deepEqual(
      rowsOf(smallContent()).map(({ label, words }) => [label, words]),
      [
        ['Above 30, 2010', 'told by the authority'],
        ['14, February 2014', 'seen in inspection'],
        ['12, August 2015', 'told in the press'],
        ['14.1, 2017', 'counted officially'],
        ['14.0, 2018', 'counted officially'],
        ['17.4, England, 2018', 'counted officially'],
      ],
    );
  });

  test('a reader sees pounds before the number', () => {
    assert.deepEqual(
      rowsOf(smallContent(), 1).map(({ label }) => label),
      ['£1,419, 2012', '£1,240, 2013'],
    );
  });

  test('the last official year is the last with a figure, and one year alone stands once', () => {
    const files = changed(
      'content/measures/average-caseload.csv',
      'northshire,2018,14\n',
      '',
      changed(PRACTICE, 'period="2018"', 'period="2017"'),
    );
    assert.deepEqual(
      rowsOf(files)
        .slice(3)
        .map(({ label }) => label),
      ['14.1, 2017', '17.7, England, 2017'],
    );
  });

  test('England does not stand beside a count, which it could only exceed', () => {
    const files = changed('content/measures/average-caseload.yaml', 'counts: Cases open', 'total: true\ncounts: Cases open');
    assert.ok(!rowsOf(files).some(({ label }) => label.includes('England')));
  });

  test('a council without an official figure shows none, and no zero', () => {
    let files = changed('content/measures/average-caseload.csv', 'northshire,2017,14.1\nnorthshire,2018,14\n', '');
    files = changed(PRACTICE, '<Official measure="average-caseload" of="northshire" period="2018" />', 'not known', files);
    assert.deepEqual(
      rowsOf(files).map(({ voice }) => voice),
      ['told', 'seen', 'told'],
    );
  });

  test('an official figure of another unit is not drawn with what was reported', () => {
    assert.equal(rowsOf(changed(PRACTICE, '    comparable: true\n', '')).length, 3);
  });

  test('a figure without a measure shows what was reported only', () => assert.equal(rowsOf(smallContent(), 1).length, 2));
});

describe('what is open is never drawn closed', () => {
  for (const qualifier of ['under', 'just-under', 'nearly', 'up-to'] as const) {
    test(`“${QUALIFIERS[qualifier]}” is open downwards`, () => assert.equal(rowWith(qualifier).open, 'down'));
  }
  for (const qualifier of ['above', 'over', 'at-least'] as const) {
    test(`“${QUALIFIERS[qualifier]}” is open upwards`, () => assert.equal(rowWith(qualifier).open, 'up'));
  }
  for (const qualifier of ['exactly', 'about'] as const) {
    test(`“${qualifier}” is closed`, () => assert.equal(rowWith(qualifier).open, 'no'));
  }
  test('every qualifier but “exactly” stands in the label, with a capital', () => {
    for (const qualifier of Object.keys(QUALIFIERS) as Qualifier[]) {
      const word = QUALIFIERS[qualifier];
      const start = word ? `${word[0]!.toUpperCase()}${word.slice(1)} 1,000, 2010` : '1,000, 2010';
      assert.equal(rowWith(qualifier).label, start);
    }
  });
  test('nothing that is reported is drawn as if it were counted officially', () => {
    for (const basis of Object.keys(BASES) as Basis[]) assert.notEqual(rowWith('exactly', basis).voice, 'counted');
    assert.equal(rowWith('exactly', 'reported-by-authority').voice, 'told');
    assert.equal(rowWith('exactly', 'reported-in-press').voice, 'told');
    assert.equal(rowWith('exactly', 'seen-in-inspection').voice, 'seen');
  });
});
