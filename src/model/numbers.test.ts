import assert from 'node:assert/strict';
import { test } from 'node:test';
import { number, percentChange, percentOf, qualified } from './numbers.ts';
import { officialFigure } from './official-figure.ts';
import { buildModel } from './model.ts';
import { smallContent } from './small-content.ts';

const exactly = (value: number) => ({ qualifier: 'exactly', value }) as const;

test('a reader sees numbers as English readers write them', () => {
  assert.equal(number(14.1), '14.1');
  assert.equal(number(1141), '1,141');
  assert.equal(number(0), '0');
  assert.equal(number(23.7, { sign: '%' }), '23.7%');
  assert.equal(number(850, { sign: '£' }), '£850');
  assert.equal(number(5200, { sign: '£' }), '£5,200');
  assert.equal(number(5_200_000, { sign: '£' }), '£5.2m');
  assert.equal(number(10_000_000, { sign: '£' }), '£10m');
});

test('a reader sees as many decimal places as the publisher gives', () => {
  assert.equal(number(14, { decimals: 1 }), '14.0');
  assert.equal(number(14.06, { decimals: 1 }), '14.1');
  assert.equal(number(14, { decimals: 0 }), '14');
  assert.equal(number(1234.5, { decimals: 2, sign: '£' }), '£1,234.50');
});

test('a number keeps its qualifier, and an exact one needs none', () => {
  assert.equal(qualified('under', '1,000'), 'under 1,000');
  assert.equal(qualified('just-under', '2,000'), 'just under 2,000');
  assert.equal(qualified('up-to', '90'), 'up to 90');
  assert.equal(qualified('exactly', '12'), '12');
});

test('from 1,419 to 1,240 is a change of -12.6 per cent', () => assert.equal(percentChange(exactly(1419), exactly(1240)), -12.6));
test('from 10 to 15 is a change of 50 per cent', () => assert.equal(percentChange(exactly(10), exactly(15)), 50));
test('14 of 59 is 23.7 per cent', () => assert.equal(percentOf(14, 59), 23.7));

test('no change is worked out from a number that is not exact', () => {
  assert.throws(() => percentChange({ qualifier: 'above', value: 30 }, exactly(12)), /a change needs two exact numbers/);
  assert.throws(() => percentChange(exactly(30), { qualifier: 'about', value: 12 }), /a change needs two exact numbers/);
});
test('no change is worked out from nothing', () => assert.throws(() => percentChange(exactly(0), exactly(5)), /a change from nothing/));

test('a reader sees an official figure with the publisher’s decimals and sign, and never one that was not published', () => {
  const model = buildModel(smallContent());
  assert.equal(officialFigure(model, 'average-caseload', 'northshire', '2018'), '14.0');
  assert.equal(officialFigure(model, 'agency-rate', 'northshire', '2017'), '37.0%');
  for (const period of ['2019', '2016']) {
    assert.throws(() => officialFigure(model, 'average-caseload', 'northshire', period), /was not published/);
  }
});
