import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from './entities.ts';
import { newestSeen } from './seen.ts';
import type { Mark } from './vocabulary.ts';

const saw = (seen: Mark, published: string) => ({ seen, report: { published } }) as Observation;

describe('what the newest report saw', () => {
  test('strengths only are a strength; older faults do not count', () => {
    assert.equal(newestSeen([saw('weakness', '2019-05-08'), saw('strength', '2023-01-31')])?.mark, 'strength');
  });
  test('a newer weakness stands before an older strength', () => {
    assert.equal(newestSeen([saw('strength', '2015-05-12'), saw('weakness', '2019-05-08')])?.mark, 'weakness');
  });
  test('a strength beside a weakness in one report is mixed, with the strength first', () => {
    const seen = newestSeen([saw('weakness', '2023-01-31'), saw('strength', '2023-01-31')])!;
    assert.equal(seen.mark, 'mixed');
    assert.deepEqual(
      seen.observations.map((it) => it.seen),
      ['strength', 'weakness'],
    );
  });
  test('a remark that is itself mixed makes the whole mixed, alone or beside a strength', () => {
    assert.equal(newestSeen([saw('mixed', '2023-01-31')])?.mark, 'mixed');
    assert.equal(newestSeen([saw('strength', '2023-01-31'), saw('mixed', '2023-01-31')])?.mark, 'mixed');
  });
  test('a reader sees the newest report and what it saw, and nothing older, in whatever order remarks were given', () => {
    const given = [saw('strength', '2023-01-31'), saw('strength', '2015-05-12'), saw('strength', '2023-01-31')];
    const seen = newestSeen(given)!;
    assert.equal(seen.report.published, '2023-01-31');
    assert.deepEqual(seen.observations, [given[0], given[2]]);
  });
  test('where no report speaks of it, nothing was seen', () => assert.equal(newestSeen([]), undefined));
});
