import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from './model.ts';
import { reportOf } from './reports.ts';
import { smallContent } from './small-content.ts';

const { places } = buildModel(smallContent());

test('a report is known by its council, its day and its kind', () => {
  const report = reportOf('southbury/2018-02-01-monitoring-visit', places)!;
  assert.deepEqual([report.place.name, report.published, report.kind], ['Southbury', '2018-02-01', 'monitoring-visit']);
  assert.equal(report.address, '/sources/ofsted-southbury-2018-02-01/');
});

test('no other key is a report', () => {
  for (const key of [
    '',
    'southbury',
    'southbury/2018',
    'southbry/2018-02-01-inspection',
    'southbury/2018-02-01-party',
    'southbury/2018-02-01-constructor',
    'southbury/2018-02-01-inspection/2',
  ]) {
    assert.equal(reportOf(key, places), undefined, key);
  }
});
