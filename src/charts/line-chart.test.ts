import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLOT, bandPath, heightOf, lineName, pathOf, roomForLines, scaleTop, spread } from './line-chart.ts';

describe('the scale', () => {
  test('it ends on a round number at or above the largest value', () => {
    const tops = [
      [9.8, 10],
      [10, 10],
      [10.1, 15],
      [17.7, 20],
      [21, 25],
      [37, 40],
      [52, 60],
      [0.3, 0.3],
      [0.07, 0.08],
      [1141, 1500],
      [100, 100],
    ] as const;
    for (const [most, top] of tops) assert.equal(Number(scaleTop([0, most, null]).toFixed(6)), top, String(most));
  });
  test('gaps do not count, and nothing at all still has a scale', () => {
    assert.equal(scaleTop([null, 4, null]), 4);
    assert.equal(scaleTop([null, null]), 1);
    assert.equal(scaleTop([]), 1);
    assert.equal(scaleTop([0, 0]), 1);
  });
  test('zero lies at the foot of the plot and the top of the scale at its head', () => {
    assert.equal(heightOf(0, 20), PLOT);
    assert.equal(heightOf(20, 20), 0);
    assert.equal(heightOf(10, 20), PLOT / 2);
  });
});

describe('the line', () => {
  test('it runs through every figure', () => assert.equal(pathOf([0, 10, 20], 20), 'M0 96L10 48L20 0'));
  test('a year without a figure is a gap, and is not drawn at zero', () => {
    assert.equal(pathOf([20, 20, null, 10, 10], 20), 'M0 0L10 0M30 48L40 48');
    assert.ok(!pathOf([20, null, 20], 20).includes(String(PLOT)));
  });
  test('a figure with none beside it is a dot', () => {
    assert.equal(pathOf([10, null, 10, 10, null, 20], 20), 'M0 48h0M20 48L30 48M50 0h0');
    assert.equal(pathOf([10], 20), 'M0 48h0');
  });
  test('gaps at both ends leave the years where they are', () => assert.equal(pathOf([null, 10, 20, null], 20), 'M10 48L20 0'));
  test('where nothing was published nothing is drawn', () => assert.equal(pathOf([null, null], 20), ''));
});

describe('the band of the middle half', () => {
  test('it runs along its upper edge and back along its lower', () => {
    assert.equal(bandPath([[5, 10], [10, 20]], 20), 'M0 48L10 0L10 48L0 72z'); // prettier-ignore
  });
  test('a year without one is a gap: two areas, and none across it', () => {
    assert.equal(bandPath([[5, 10], null, [0, 10], [0, 20]], 20), 'M0 48L0 72zM20 48L30 0L30 96L20 96z'); // prettier-ignore
    assert.equal(bandPath([null, [5, 10], null], 20), 'M10 48L10 72z');
  });
  test('where nothing was published there is none', () => {
    assert.equal(bandPath([null, null], 20), '');
    assert.equal(bandPath([], 20), '');
  });
});

test('a long name gives way to the letters of its tile beside a small chart', () => {
  assert.equal(lineName({ name: 'Manchester', abbr: 'Manc' }), 'Manchester');
  assert.equal(lineName({ name: 'Northumbria', abbr: 'Nbra' }), 'Nbra');
});

describe('the labels', () => {
  const apart = (heights: readonly number[]) =>
    heights
      .toSorted((a, b) => a - b)
      .slice(1)
      .map((at, i) => at - heights.toSorted((a, b) => a - b)[i]!);

  test('labels that have room stay beside their lines', () => assert.deepEqual(spread([80, 10, 45], 14), [80, 10, 45]));
  test('labels that would hide each other are moved apart, in the order of their lines', () => {
    assert.deepEqual(spread([20, 20, 22], 14), [20, 34, 48]);
    assert.deepEqual(spread([30, 25], 14), [39, 25]);
  });
  test('labels at the foot are pushed up and never leave the plot', () => {
    const heights = spread([96, 95, 94], 14);
    assert.deepEqual(heights, [96, 82, 68]);
  });
  test('a label that has room does not move because others at the foot have none', () => {
    assert.deepEqual(spread([0, 95, 96], 14), [0, 82, 96]);
    assert.deepEqual(spread([10, 90, 94], 14), [10, 82, 96]);
  });
  test('labels stay apart wherever they were wanted', () => {
    for (const wanted of [
      [96, 96, 96, 96],
      [0, 0, 0, 0],
      [50, 51, 52, 96],
      [96, 0, 96, 48],
    ]) {
      const heights = spread(wanted, 14);
      assert.ok(
        apart(heights).every((gap) => gap >= 14),
        `${wanted}: ${heights}`,
      );
      assert.ok(
        heights.every((at) => at >= 0 && at <= PLOT),
        `${wanted}: ${heights}`,
      );
    }
  });
  test('one label, or none, is no trouble', () => {
    assert.deepEqual(spread([], 14), []);
    assert.deepEqual(spread([40], 14), [40]);
  });
});

describe('the room for lines', () => {
  test('the longest name and value still end on a page of 320 pixels, and leave the lines a third', () => {
    assert.ok(roomForLines('England 12,183,016'.length) >= 33);
    for (let letters = 5; letters < 24; letters++) {
      const end = (roomForLines(letters) + 3.5) * 2.42 + letters * 6.4;
      assert.ok(end <= 242, `${letters} letters end at ${end}`);
    }
  });
});
