import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Measure, Place } from './entities.ts';
import { readSeries } from './series.ts';
import { englandInWords, spreadInWords, spreadOf } from './spread.ts';

const places = ['northshire', 'southbury', 'eastport', 'westley'].map((id) => ({ id, name: id }) as Place);

/** A measure of rows such as "northshire 2018 14.1". */
function measureOf(...rows: string[]): Measure {
  const known = new Set(['england', ...places.map(({ id }) => id)]);
  const text = `authority,period,value\n${rows.map((row) => row.replaceAll(' ', ',')).join('\n')}\n`;
  const { series, faults } = readSeries('a.csv', text, known, '2017');
  assert.deepEqual(faults, []);
  return { compared: { series, decimals: 1, sign: '' } } as unknown as Measure;
}

describe('how councils lie on a measure', () => {
  const measure = measureOf(
    'england 2017 17.7', 'england 2018 15.2', 'northshire 2017 30', 'northshire 2018 14', 'southbury 2018 20', 'eastport 2018 10', 'westley 2018 ',
  ); // prettier-ignore
  const spread = spreadOf(measure, places);
  test('a reader sees the lowest and the highest of the newest period, the middle and the middle half', () => {
    assert.deepEqual(
      [spread.lowest!.place.id, spread.highest!.place.id, spread.middle, spread.half],
      ['eastport', 'southbury', 14, [12, 17]],
    );
    assert.equal(spreadInWords(measure, spread), '3 councils from 10.0 (eastport) to 20.0 (southbury); the middle one is at 14.0.');
  });
  test('a gap is no council at zero: it is named', () => {
    assert.deepEqual(spread.missing.map(({ id }) => id), ['westley']);
    assert.equal(spread.placed.length, 3);
  }); // prettier-ignore
  test('the middle half is drawn for each period, and England is no council', () => {
    assert.deepEqual(spread.halves, [[30, 30], [12, 17]]);
  }); // prettier-ignore
  test('England’s path is said from the first figure to the last', () => {
    assert.equal(englandInWords(measure), 'England: 17.7 in 2017, 15.2 in 2018.');
    assert.equal(englandInWords(measureOf('england 2017 3')), 'England: 3.0 in 2017.');
    assert.equal(englandInWords(measureOf('england 2017 3', 'england 2018 ')), 'England: 3.0 in 2017.');
  });
  test('where nothing was published nothing is said', () => {
    const silent = measureOf('england 2017 ', 'northshire 2017 ');
    const none = spreadOf(silent, places);
    assert.deepEqual(
      [none.lowest, none.middle, none.half, englandInWords(silent), spreadInWords(silent, none)],
      [undefined, null, null, '', ''],
    );
    assert.equal(none.missing.length, 4);
  });
});
