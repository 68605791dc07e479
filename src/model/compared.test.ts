import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { POPULATION, comparedForm } from './compared.ts';
import type { Measure } from './entities.ts';
import { loadModel } from './load.ts';
import { readSeries } from './series.ts';

const COUNCILS = new Set(['england', 'northshire', 'southbury', 'eastport']);

/** A series from its rows, as "northshire 2017 1000"; a row without a value was not published. */
function seriesOf(first: string, ...rows: string[]) {
  const lines = rows.map((row) => row.replaceAll(' ', ','));
  const { series, faults } = readSeries('a.csv', `authority,period,value\n${lines.join('\n')}\n`, COUNCILS, first);
  assert.deepEqual(faults, []);
  return series;
}

const SPENDING = { perChild: true, unit: 'a year', sign: '£', decimals: 2, total: true } as Measure;
const children = seriesOf('2016', 'england 2017 1000', 'northshire 2016 10', 'northshire 2017 200', 'southbury 2017 0', 'southbury 2018 ');
const perChild = (...rows: string[]) => comparedForm({ ...SPENDING, series: seriesOf('2016-17', ...rows) }, children);

describe('spending, so that councils can be set beside each other', () => {
  test('a reader sees it for each child, divided by the estimate of the summer in which the financial year lies', () => {
    const { series } = perChild('northshire 2016-17 1000', 'northshire 2017-18 1000');
    assert.deepEqual(series.of('northshire'), [100, 5]);
  });
  test('it is shown to the whole pound', () => {
    const { series, sign, decimals, unit } = perChild('northshire 2017-18 301', 'england 2017-18 2499');
    assert.deepEqual([series.at('northshire', '2017-18'), series.at('england', '2017-18')], [2, 2]);
    assert.deepEqual([sign, decimals, unit], ['£', 0, 'for each child aged 0 to 17']);
  });
  test('spending that was not published is a gap, and a zero is a zero', () => {
    const { series } = perChild('northshire 2016-17 ', 'northshire 2017-18 0');
    assert.deepEqual(series.of('northshire'), [null, 0]);
  });
  test('without a number of children there is a gap, and never a number without end', () => {
    const { series } = perChild('southbury 2017-18 900', 'southbury 2018-19 900', 'southbury 2019-20 900', 'eastport 2017-18 900');
    assert.deepEqual(series.of('southbury'), [null, null, null]);
    assert.deepEqual(series.of('eastport'), [null, null, null]);
  });
  test('a council without a row has none here either', () => {
    const { series } = perChild('northshire 2017-18 1000');
    assert.equal(series.at('england', '2017-18'), undefined);
    assert.deepEqual([series.has('northshire'), series.has('england')], [true, false]);
  });
  test('England stands beside it, although England’s spending is a total', () => assert.ok(perChild('northshire 2017-18 1').england));
});

describe('a measure that is compared as it is', () => {
  const series = seriesOf('2017', 'northshire 2017 14.1');
  const compared = (changes: Partial<Measure>, population = children) =>
    comparedForm({ ...SPENDING, series, perChild: false, total: false, ...changes }, population);

  test('a rate keeps its figures, unit and places, with England beside it', () => {
    assert.deepEqual(compared({ sign: '%' }), { series, unit: 'a year', sign: '%', decimals: 2, england: true });
  });
  test('beside a total there is no England', () => assert.equal(compared({ total: true }).england, false));
  test('where the number of children is not known, spending stays a total', () => {
    const { series: figures, england } = comparedForm({ ...SPENDING, series }, undefined);
    assert.deepEqual([figures, england], [series, false]);
  });
});

test('every year of England’s real spending can be shown for each child', () => {
  const { measures } = loadModel();
  assert.ok(measures.has(POPULATION));
  const spending = [...measures.values()].filter((measure) => measure.perChild);
  assert.ok(spending.length > 0);
  for (const { id, series, compared } of spending) {
    const gaps = (figures: typeof series) => figures.periods.filter((period) => figures.at('england', period) === null);
    assert.deepEqual(gaps(compared.series), gaps(series), id);
    assert.equal(compared.unit, 'for each child aged 0 to 17', id);
  }
});
