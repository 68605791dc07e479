import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, firstShown, wantedBy } from './wanted.ts';

test('an address that is shared gives the same question, filters and page again', () => {
  const wanted = { query: 'who takes the first call?', choice: { kind: 'Practice', authority: 'Essex' }, from: 11, exact: true };
  const address = addressOf('/waymark/', wanted);
  assert.match(address, /^\/waymark\/search\/\?q=/);
  assert.deepEqual(wantedBy(address.slice(address.indexOf('?'))), wanted);
});

test('nonsense in an address is passed over', () => {
  assert.deepEqual(wantedBy('?q=%20caseload%20&from=-3&colour=red'), { query: 'caseload', choice: {}, from: 1, exact: false });
  assert.deepEqual(wantedBy(''), { query: '', choice: {}, from: 1, exact: false });
  assert.equal(wantedBy(`?q=${'a'.repeat(3000)}`).query.length, 400);
});

test('a page number beyond the end shows the last results, not none', () => {
  assert.equal(firstShown(11, 25), 11);
  assert.equal(firstShown(99_999, 25), 21);
  assert.equal(firstShown(11, 0), 1);
});
