import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsOf, refused, told } from './small-content.ts';

const AUTHORITY = 'content/authorities/northshire.mdx';

test('an author who puts a judgement in the wrong place is told, for the last is shown as the newest', () => {
  const files = changed(
    AUTHORITY,
    "inspected: { from: '2014-01-14', to: '2014-02-05' }",
    "inspected: { from: '2009-01-14', to: '2009-02-05' }",
  );
  told(files, `${AUTHORITY}:9`, /is older than the judgement before it/);
});

test('an inspection cannot end before it begins', () => {
  refused(changed(AUTHORITY, "from: '2021-10-18'", "from: '2021-10-28'"), AUTHORITY, 24, /ends before it begins/);
});

test('a judgement cannot be newer than the day to which judgements were checked', () => {
  refused(
    changed(AUTHORITY, "checkedTo: '2026-06-29'", "checkedTo: '2018-01-01'"),
    AUTHORITY,
    'checkedTo',
    /is before the newest judgement/,
  );
});

test('a report cannot be published before inspectors had gone', () => {
  refused(
    changed(AUTHORITY, "to: '2014-02-05'", "to: '2014-03-22'"),
    AUTHORITY,
    "published: '2014-03-21'",
    /is 2014-03-21, before the last day there, 2014-03-22\. Correct the dates/,
  );
});

test('a report that came more than a year after the inspection is taken for a slip', () => {
  const early = "inspected: { from: '2013-01-14', to: '2013-03-20' }";
  refused(
    changed(AUTHORITY, "inspected: { from: '2014-01-14', to: '2014-02-05' }", early),
    AUTHORITY,
    "published: '2014-03-21'",
    /is 2014-03-21, more than a year after the last day there, 2013-03-20/,
  );
});

test('a report may come a year after the inspection, and on its last day', () => {
  const inspected = "inspected: { from: '2014-01-14', to: '2014-02-05' }";
  for (const to of ['2013-03-21', '2014-03-21'])
    assert.deepEqual(faultsOf(changed(AUTHORITY, inspected, `inspected: { from: '2013-01-14', to: '${to}' }`)), []);
});

test('a letter on a visit comes after the visit, within a year', () => {
  const visit = "    from: '2021-10-18'\n    to: '2021-10-19'";
  refused(
    changed(AUTHORITY, visit, "    from: '2021-11-22'\n    to: '2021-11-23'"),
    AUTHORITY,
    "published: '2021-11-22'",
    /is 2021-11-22, before the last day there, 2021-11-23/,
  );
  refused(
    changed(AUTHORITY, visit, "    from: '2020-10-18'\n    to: '2020-10-19'"),
    AUTHORITY,
    "published: '2021-11-22'",
    /more than a year after the last day there, 2020-10-19/,
  );
});

test('a judgement cannot be published after the day to which judgements were checked', () => {
  refused(
    changed(AUTHORITY, "checkedTo: '2026-06-29'", "checkedTo: '2019-04-01'"),
    AUTHORITY,
    'checkedTo',
    /is before the newest judgement, 2019-05-08/,
  );
});
