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
});
