import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { isPeriod, middle, middleHalf, readSeries } from './series.ts';
import { changed, refused, smallContent } from './small-content.ts';

const CSV = 'content/measures/average-caseload.csv';

function refuses(name: string, from: string, to: string, gist: RegExp, on: string | number = to): void {
  test(name, () => refused(changed(CSV, from, to), CSV, on, gist));
}

describe('the figures of a measure', () => {
  const { series } = buildModel(smallContent()).measures.get('average-caseload')!;

  test('a reader sees every period once, in order', () => assert.deepEqual(series.periods, ['2017', '2018', '2019']));
  test('a figure that was not published stays a gap and is never zero', () => {
    assert.equal(series.at('northshire', '2019'), null);
    assert.deepEqual(series.of('northshire'), [14.1, 14, null]);
  });
  test('a year without a row is a gap too', () => {
    assert.equal(series.at('southbury', '2018'), undefined);
    assert.deepEqual(series.of('southbury'), [20.5, null, 21]);
  });
  test('a council without any row has gaps only', () => {
    assert.equal(series.has('eastport'), false);
    assert.deepEqual(series.of('eastport'), [null, null, null]);
  });
  test('a figure of zero is zero', () => {
    const { series: counts, faults } = readSeries('a.csv', 'authority,period,value\nengland,2017,0\n', new Set(['england']), '2017');
    assert.deepEqual(faults, []);
    assert.equal(counts.at('england', '2017'), 0);
  });
  test('financial years stand in order', () => {
    const text = 'authority,period,value\nengland,2024-25,2\nengland,2009-10,1\n';
    assert.deepEqual(readSeries('a.csv', text, new Set(['england']), '2009-10').series.of('england'), [1, 2]);
  });

  refuses(
    'an author of other columns is told the columns',
    'authority,period,value',
    'council,period,value',
    /opens with "council,period,value"\. The columns are authority,period,value/,
  );
  refuses(
    'an author of a financial year among years is told which the measure counts',
    'southbury,2019,21',
    'southbury,2018-19,21',
    /is of 2018-19, where the measure's first period is 2017\. Write a financial year as 2024-25, any other period as 2025/,
  );
  test('an author of two years that do not follow each other is told so', () => {
    const text = 'authority,period,value\nengland,2016-18,2\n';
    assert.match(readSeries('a.csv', text, new Set(['england']), '2009-10').faults[0]!.what, /is of 2016-18/);
    assert.ok(isPeriod('1999-00') && isPeriod('2025') && !isPeriod('2016-15'));
  });
  refuses(
    'an author of a council that is not known is told where its name stands',
    'southbury,2019,21',
    'southbry,2019,21',
    /names "southbry"\. Use a slug of content\/registry\.csv, or england/,
  );
  refuses(
    'an author of a second figure for one year is told the second',
    'southbury,2019,21\n',
    'southbury,2019,21\nsouthbury,2019,22\n',
    /gives southbury a second figure for 2019\. Keep one/,
    9,
  );
  for (const value of ['c', '1,234', 'under 5', '£5', '0.', '.5']) {
    refuses(`an author who writes “${value}” for a figure is told to write a number, or nothing`, 'southbury,2019,21', `southbury,2019,${value}`,
      /(has the value "|reads "southbury,2019,).*Write (a number, or nothing where none was published|authority,2025,14\.1)/); // prettier-ignore
  }
  refuses(
    'an author of a period before the measure’s first is told both',
    'southbury,2017,20.5',
    'southbury,2016,20.5',
    /is of 2016, before the measure's first period 2017\. Take the row out, or change `first`/,
  );
  for (const row of ['southbury 2017 20.5', 'southbury,2017,20.5,note', 'southbury,September 2017,20.5', 'southbury,2017-2018,20.5', '']) {
    refuses(
      `an author of the row “${row}” is told how to write one`,
      'southbury,2017,20.5',
      row,
      /reads ".*"\. Write authority,2025,14\.1 \(or 2024-25\)/,
      7,
    );
  }
});

describe('the middle of some values', () => {
  test('of an odd count it is the one in the middle, whatever their order', () => assert.equal(middle([9, 1, 20]), 9));
  test('of an even count it is half-way between the middle two', () => assert.equal(middle([1, 2, 4, 100]), 3));
  test('numbers are compared as numbers', () => assert.equal(middle([100, 20, 3]), 20));
  test('gaps are left out, not taken for zero', () => assert.equal(middle([null, 10, null, 20, null]), 15));
  test('of gaps only there is none', () => {
    assert.equal(middle([null, null]), null);
    assert.equal(middle([]), null);
  });
});

test('the middle half of the councils leaves a quarter on either side, and no gap counts as a value', () => {
  assert.deepEqual(middleHalf([5, null, 1, 3, 2, 4]), [2, 4]);
  assert.deepEqual(middleHalf([10, 20]), [12.5, 17.5]);
  assert.equal(middleHalf([null]), null);
});
