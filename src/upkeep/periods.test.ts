import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { earlier, readPeriod } from './periods.ts';

describe('a time period', () => {
  test('of a day or a year to 31 March is a year', () => {
    assert.equal(readPeriod('2025', '30 September'), '2025');
    assert.equal(readPeriod('2025', 'year to 31 March'), '2025');
    assert.equal(readPeriod('202425', '31 March'), undefined);
  });
  test('of a financial year is a span', () => {
    assert.equal(readPeriod('202425', 'financial year'), '2024-25');
    assert.equal(readPeriod('2025', 'financial year'), undefined);
  });
  test('of a school year is the year in which it ends', () => assert.equal(readPeriod('202425', 'school year'), '2025'));
  test('that is no span of one year is not known', () => {
    assert.equal(readPeriod('202426', 'financial year'), undefined);
    assert.equal(readPeriod('209900', 'financial year'), '2099-00');
  });
  test('has a period so many years before it', () => {
    assert.equal(earlier('2025', 1), '2024');
    assert.equal(earlier('2000-01', 1), '1999-00');
  });
});
