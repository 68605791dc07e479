import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { officialFigure } from './official-figure.ts';
import { changed, smallContent } from './small-content.ts';

const CSV = 'content/measures/average-caseload.csv';
const model = buildModel(smallContent());

describe('an official figure in a text', () => {
  test('a reader sees it as its publisher writes it, with its places and its sign', () => {
    assert.equal(officialFigure(model, 'average-caseload', 'northshire', '2017'), '14.1');
    assert.equal(officialFigure(model, 'average-caseload', 'northshire', '2018'), '14.0');
    assert.equal(officialFigure(model, 'agency-rate', 'england', '2017'), '15.8%');
  });
  test('a zero is a figure', () => {
    const zero = buildModel(changed(CSV, 'southbury,2019,21', 'southbury,2019,0'));
    assert.equal(officialFigure(zero, 'average-caseload', 'southbury', '2019'), '0.0');
  });
  for (const [name, measure, of, period] of [
    ['that was not published', 'average-caseload', 'northshire', '2019'],
    ['without a row', 'average-caseload', 'southbury', '2018'],
    ['of a council without figures', 'average-caseload', 'eastport', '2017'],
    ['of no known measure', 'average-caseloads', 'northshire', '2017'],
  ] as const) {
    test(`a figure ${name} stops the build, and is never drawn as nothing or as zero`, () => {
      assert.throws(() => officialFigure(model, measure, of, period), new RegExp(`${measure} of ${of} in ${period} was not published`));
    });
  }
});
