import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Measure, Place } from './entities.ts';
import { buildModel } from './model.ts';
import { readSeries } from './series.ts';
import { changed, smallContent } from './small-content.ts';
import { gapsInWords, neighboursMiddle, rankInWords, standingInWords, standingOf } from './standing.ts';

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

/** A council with its neighbours and their figures of 2017 on, as "10,12"; an empty figure was not published. */
function councils(figures: Record<string, string>, { england = true } = {}) {
  const rows = Object.entries(figures).flatMap(([id, values]) => values.split(',').map((value, i) => `${id},${2017 + i},${value}`));
  const { series, faults } = readSeries('a.csv', `authority,period,value\n${rows.join('\n')}\n`, new Set(Object.keys(figures)), '2017');
  assert.deepEqual(faults, []);
  const neighbours = Object.keys(figures).filter((id) => !['mine', 'england'].includes(id));
  return {
    measure: { compared: { series, england, decimals: 1, sign: '', unit: 'cases' } } as Measure,
    place: { id: 'mine', neighbours: neighbours.map((id) => ({ place: { id } })) } as Place,
  };
}

describe('a standing in words', () => {
  const words = (...of: Parameters<typeof councils>) => {
    const { measure, place } = councils(...of);
    return standingInWords(measure, standingOf(measure, place)!);
  };

  test('a reader sees direction, England, the middle of the neighbours, and the place among them', () => {
    assert.equal(
      words({ mine: '10,12', a: '1,11', b: '2,13', c: '3,9', england: '5,8' }),
      'in 2018, up from 10.0 in 2017; England 8.0, middle of its neighbours 11.0. Second highest of 4.',
    );
  });
  test('values that read the same are called the same, and one alone has no direction', () => {
    assert.equal(words({ mine: '12.04,12' }), 'in 2018, as in 2017.');
    assert.equal(words({ mine: ',12' }), 'in 2018.');
  });
  test('a zero is a figure: it can be the newest, and the oldest', () => {
    assert.equal(words({ mine: '12,0' }), 'in 2018, down from 12.0 in 2017.');
    assert.equal(words({ mine: '0,12' }), 'in 2018, up from 0.0 in 2017.');
  });
  test('the newest period is the council’s own, and England and neighbours are of that one', () => {
    assert.equal(
      words({ mine: '12,', a: '10,1', b: '14,1', england: '9,1' }),
      'in 2017; England 9.0, middle of its neighbours 12.0. In the middle of 3.',
    );
  });
  test('where England or the neighbours have no figure of that period, nothing is said of them', () => {
    assert.equal(words({ mine: '10,12', a: '1,', b: '2,', england: '5,' }), 'in 2018, up from 10.0 in 2017.');
    assert.equal(words({ mine: '10,12', england: '5,8' }, { england: false }), 'in 2018, up from 10.0 in 2017.');
  });
});

describe('the place among the neighbours', () => {
  const rank = (figures: Record<string, string>) => {
    const { measure, place } = councils(figures);
    const found = standingOf(measure, place)!.rank;
    return found && rankInWords(found);
  };

  test('is not told without neighbours, nor among two: a gap is no neighbour, and a zero is one', () => {
    assert.equal(rank({ mine: '12' }), undefined);
    assert.equal(rank({ mine: '12', a: '11' }), undefined);
    assert.equal(rank({ mine: '12', a: '11', b: '' }), undefined);
    assert.equal(rank({ mine: '12', a: '11', b: '0' }), 'highest of 3');
  });
  test('is shared where figures are equal, also where all are', () => {
    assert.equal(rank({ mine: '12', a: '12', b: '9' }), 'joint highest of 3');
    assert.equal(rank({ mine: '9', a: '12', b: '9' }), 'joint lowest of 3');
    assert.equal(rank({ mine: '9', a: '9', b: '9' }), 'joint highest of 3');
    assert.equal(rank({ mine: '9', a: '8', b: '9', c: '10', d: '11' }), 'joint second lowest of 5');
  });
  test('of an even number none is the middle', () => assert.equal(rank({ mine: '9', a: '8', b: '10', c: '11' }), 'second lowest of 4'));
});

test('a reader sees the middle of the neighbours year by year, with gaps where none has a figure', () => {
  const middles = (figures: Record<string, string>) => {
    const { measure, place } = councils(figures);
    return neighboursMiddle(measure.compared.series, place);
  };
  assert.deepEqual(middles({ mine: '1,1,1,1', a: '10,,,', b: '20,8,,', c: '90,,0,' }), [20, 8, 0, null]);
  assert.deepEqual(middles({ mine: '1,1' }), [null, null], 'a council without neighbours');
});

test('gaps are said briefly: a year by itself, years in a row as a span', () => {
  const gaps = (mine: string) => {
    const { measure, place } = councils({ mine, england: '1,1,1,1,1,1' });
    return gapsInWords(measure, place);
  };
  assert.equal(gaps('1,1,0,1,1,1'), '');
  assert.equal(gaps('1,1,,1,1,1'), '2019');
  assert.equal(gaps(',,1,,0,'), '2017 to 2018, 2020 and 2022');
  assert.equal(gaps('1'), '2018 to 2022', 'a year without a row is a gap too');
});
