import { test } from 'node:test';
import { changed, refused, told } from './small-content.ts';

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
