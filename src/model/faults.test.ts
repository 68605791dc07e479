import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, faultLine } from './faults.ts';

const fault = (file: string, line: number) => ({ file, line, what: 'is wrong', mend: 'Mend it' });

test('an author sees the file and line, what is wrong and how to mend it, in one line that an editor can follow', () => {
  assert.equal(faultLine(fault('content/a.mdx', 4)), 'content/a.mdx:4 is wrong. Mend it.');
});
test('an author of many faults reads them by file, and within a file from its head: line 9 before line 10', () => {
  const given = [fault('b.mdx', 1), fault('a.mdx', 10), fault('a.mdx', 9)];
  const { faults, message } = new ContentError(given);
  assert.deepEqual(
    faults.map(({ file, line }) => `${file}:${line}`),
    ['a.mdx:9', 'a.mdx:10', 'b.mdx:1'],
  );
  assert.equal(message, `3 faults in the content:\n${faults.map(faultLine).join('\n')}`);
  assert.equal(given[0]!.file, 'b.mdx', 'the list that was given is left as it is');
});
test('one fault is not called many', () => assert.match(new ContentError([fault('a.mdx', 1)]).message, /^1 fault in the content:\n/));
