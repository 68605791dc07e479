import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stepOf, stepsInWords, stepsOf } from './steps.ts';

const show = (value: number) => String(value);

describe('the steps of a map', () => {
  const values = Array.from({ length: 100 }, (_, i) => i + 0.5);
  test('a reader sees about a fifth of the councils in each, with bounds that can be read aloud', () => {
    const steps = stepsOf(values, 1);
    for (const { count } of steps) assert.ok(count >= 15 && count <= 25, String(count));
    assert.equal(steps.length, 5);
    assert.equal(
      steps.reduce((sum, { count }) => sum + count, 0),
      100,
    );
    assert.match(stepsInWords(steps, 1, show)[0]!, /^under \d+$/);
    assert.match(stepsInWords(steps, 1, show).at(-1)!, /^\d+ and over$/);
  });
  test('every value lies in the step that its words name', () => {
    const steps = stepsOf(values, 1);
    assert.equal(stepOf(0.5, steps), 0);
    assert.equal(stepOf(99.5, steps), 4);
  });
  test('a figure that was not published belongs to no step', () => {
    assert.equal(stepsOf([null, null], 0).length, 0);
    assert.equal(
      stepsOf([1, null, 2], 0).reduce((sum, { count }) => sum + count, 0),
      2,
    );
  });
  test('councils with one and the same figure make one step', () =>
    assert.deepEqual(stepsInWords(stepsOf([3, 3, 3], 0), 0, show), ['all']));
  test('a figure on a bound belongs to the step that begins there, as its words say', () => {
    const steps = [-Infinity, 12, 14].map((from) => ({ from, count: 0 }));
    assert.deepEqual(stepsInWords(steps, 1, show), ['under 12', '12 to 13.9', '14 and over']);
    assert.deepEqual(
      [11.9, 12, 13.9, 14].map((value) => stepOf(value, steps)),
      [0, 1, 1, 2],
    );
  });
  test('a bound is a figure that a council has, or near it; each council is counted in its step', () => {
    const steps = stepsOf([10, 20, 30, 40, 50], 0);
    assert.deepEqual(
      steps.map(({ from, count }) => [from, count]),
      [
        [-Infinity, 1],
        [20, 1],
        [30, 1],
        [40, 1],
        [50, 1],
      ],
    );
  });
  test('bounds of large figures are rounded to two digits', () => {
    const steps = stepsOf([10_123, 20_456, 30_789, 41_234, 55_555], 0);
    assert.deepEqual(
      steps.slice(1).map(({ from }) => from),
      [20_000, 31_000, 41_000],
    );
  });
  test('where most councils have one figure there are fewer steps, and none is empty', () => {
    const steps = stepsOf([0, 0, 0, 0, 0, 0, 0, 0, 4, 9], 0);
    assert.deepEqual(
      steps.map(({ count }) => count),
      [8, 2],
    );
    assert.deepEqual(stepsInWords(steps, 0, show), ['under 4', '4 and over']);
    assert.deepEqual(stepsInWords(stepsOf([1, 5, 5, 5, 5, 5, 5, 5, 5, 9], 0), 0, show), ['under 5', '5 and over']);
  });
  test('a step that holds one figure only is named by it alone', () => {
    const steps = stepsOf([1, 2, 2, 3, 3, 5, 5, 6, 6, 7], 0);
    assert.deepEqual(stepsInWords(steps, 0, show), ['under 2', '2', '3 to 4', '5', '6 and over']);
  });
});
