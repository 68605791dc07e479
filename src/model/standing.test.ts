import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, smallContent } from './small-content.ts';
import { gapsInWords, rankInWords, standingInWords, standingOf } from './standing.ts';

describe('how a council’s figure stands', () => {
  test('a reader sees the newest value with its direction, England and the middle of the neighbours', () => {
    const model = buildModel(smallContent());
    const measure = model.measures.get('average-caseload')!;
    const place = model.places.get('northshire')!;
    const standing = standingOf(measure, place)!;
    assert.deepEqual([standing.period, standing.value, standing.since], ['2018', 14, { period: '2017', value: 14.1 }]);
    assert.match(standingInWords(measure, standing), /^in 2018, down from 14\.1 in 2017; England 17\.4/);
  });

  test('beside a total there is no England, which could only be larger', () => {
    const files = changed('content/measures/average-caseload.yaml', 'counts: Cases open', 'total: true\ncounts: Cases open');
    const model = buildModel(files);
    assert.equal(standingOf(model.measures.get('average-caseload')!, model.places.get('northshire')!)!.england, null);
  });

  test('a council for which nothing was published has no standing, and no zero', () => {
    const model = buildModel(smallContent());
    const silent = [...model.places.values()].find(({ id }) => !model.measures.get('average-caseload')!.series.has(id))!;
    assert.equal(standingOf(model.measures.get('average-caseload')!, silent), undefined);
    assert.equal(gapsInWords(model.measures.get('average-caseload')!, silent), '2017 to 2019');
  });

  test('a place is counted from the nearer end, and a tie is said', () => {
    const words = [
      [{ place: 1, end: 'highest', joint: false, of: 11 }, 'highest of 11'],
      [{ place: 3, end: 'lowest', joint: false, of: 11 }, 'third lowest of 11'],
      [{ place: 2, end: 'highest', joint: true, of: 9 }, 'joint second highest of 9'],
      [{ place: 6, end: 'highest', joint: false, of: 11 }, 'in the middle of 11'],
    ] as const;
    for (const [rank, said] of words) assert.equal(rankInWords(rank), said);
  });
});
