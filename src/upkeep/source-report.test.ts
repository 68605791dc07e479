import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { smallContent } from '../model/small-content.ts';
import { sourceReport } from './source-report.ts';

const [source] = buildModel(smallContent()).sources.values();
const live = { is: 'live', why: '200', answered: true } as const;
const gone = { is: 'gone', checked: source!.accessed } as const;
const line = `${source!.source.file}: ${source!.url}`;

describe('an editor reads after a check', () => {
  test('of a source that is live as before no more than the count', () =>
    assert.deepEqual(sourceReport([{ source: source!, found: live }]), ['1 of 1 address is live.']));
  test('which sources are live again, and what they were', () =>
    assert.deepEqual(sourceReport([{ source: { ...source!, status: gone }, found: live }]), [
      'Live again:',
      `  ${line} (200), was gone`,
      '',
      '1 of 1 address is live.',
    ]));
});
