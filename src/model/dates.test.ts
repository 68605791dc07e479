import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asYears, inWords, spanInWords, toMonth, yearOf } from './dates.ts';

test('a reader sees a date as precise as it is known', () => {
  assert.equal(inWords('2015'), '2015');
  assert.equal(inWords('2015-08'), 'August 2015');
  assert.equal(inWords('2015-08-31'), '31 August 2015');
  assert.equal(inWords('2026-01-05'), '5 January 2026');
  assert.equal(inWords('2026-12'), 'December 2026');
});

test('a reader sees a month where the day does not matter, and never a month that is not known', () => {
  assert.equal(toMonth('2015-08-31'), 'August 2015');
  assert.equal(toMonth('2015'), '2015');
  assert.equal(yearOf('2015-08-31'), '2015');
});

test('a reader sees once what both ends of a span share', () => {
  assert.equal(spanInWords('2014-01-14', '2014-02-05'), '14 January to 5 February 2014');
  assert.equal(spanInWords('2018-11-19', '2018-11-23'), '19 to 23 November 2018');
  assert.equal(spanInWords('2018-12-17', '2019-01-11'), '17 December 2018 to 11 January 2019');
  assert.equal(spanInWords('2014-01', '2014-02'), 'January to February 2014');
  assert.equal(spanInWords('2010', '2011'), '2010 to 2011');
  assert.equal(spanInWords('2010', '2010-05'), '2010 to May 2010', 'an end is never left empty');
  assert.equal(spanInWords('2010', '2010'), '2010');
  assert.equal(spanInWords('2019-03-04', '2019-03-04'), '4 March 2019');
  assert.equal(spanInWords('2018-05-11', '2019-05-11'), '11 May 2018 to 11 May 2019');
});

test('a date lies on the scale of years where it belongs, less precise ones in their middle', () => {
  assert.equal(asYears('2015'), 2015.5);
  assert.equal(asYears('2015-01'), 2015 + 0.5 / 12);
  const dates = ['2015-01-01', '2015-01-31', '2015-02', '2015-02-28', '2015-12-31'];
  const places = dates.map(asYears);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.ok(places.every((place) => place > 2015 && place <= 2016));
});
