import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedBy, askingFor, cannotDraw, countInWords, unknownInWords } from './asked.ts';

const KNOWN = new Set([
  'essex/lower-caseloads',
  'trafford/front-door',
  'leeds/clusters',
  'leeds/three-obsessions',
  'essex/reallocating-cases',
]);
const asked = (search: string) => askedBy(search, KNOWN);

describe('what an address asks to see side by side', () => {
  test('an address that is shared gives the same practices again, in their order', () => {
    const ids = ['trafford/front-door', 'essex/lower-caseloads'];
    const query = askingFor(ids);
    assert.equal(query, '?p=trafford/front-door&p=essex/lower-caseloads');
    assert.deepEqual(asked(query), { chosen: ids, unknown: [] });
  });
  test('the form writes its slashes otherwise, and is understood', () => {
    assert.deepEqual(asked('?p=essex%2Flower-caseloads&p=leeds%2Fclusters').chosen, ['essex/lower-caseloads', 'leeds/clusters']);
  });
  test('a practice’s whole address is understood, in capitals and with spaces too', () => {
    assert.deepEqual(asked('?p=/practices/Essex/lower-caseloads/&p=https://waymark.example/practices/leeds/clusters/%20').chosen, [
      'essex/lower-caseloads',
      'leeds/clusters',
    ]);
  });
  test('so is an address as it was copied: with its section, its own query or its file', () => {
    const address = '/practices/leeds/clusters/';
    for (const copied of ['%23result', '?q=1', '%3Fq=1%23result', 'index.html', 'index.html%23result', '%20/'])
      assert.deepEqual(asked(`?p=${address}${copied}`), { chosen: ['leeds/clusters'], unknown: [] }, copied);
  });
  test('a practice that is named twice stands once', () => {
    assert.deepEqual(asked('?p=leeds/clusters&p=leeds/clusters/').chosen, ['leeds/clusters']);
  });
  test('nothing asked is nothing to say', () => {
    for (const search of ['', '?', '?p=', '?p=&p=/', '?p=/%20/', '?p=%23', '?p=%3F', '?q=caseload'])
      assert.deepEqual(asked(search), { chosen: [], unknown: [] }, search);
  });
});

describe('what a reader is told', () => {
  const why = (count: number) => cannotDraw({ chosen: [...KNOWN].slice(0, count), unknown: [] });

  test('two, three or four are drawn', () => {
    for (const count of [2, 3, 4]) assert.equal(why(count), '', String(count));
  });
  test('none, one and five each hear what to do', () => {
    assert.match(why(0), /Choose two to four/);
    assert.match(why(1), /One practice is chosen\. Choose at least one more/);
    assert.match(why(5), /5 practices are chosen, and 4 fit side by side\. Take away at least 1/);
  });
  test('a name that no practice has is named', () => {
    assert.equal(
      unknownInWords(asked('?p=leeds/clusters&p=leeds/clusters-2')),
      'No practice here is called “leeds/clusters-2”. It may be mistyped, or cut off.',
    );
    assert.match(unknownInWords(asked('?p=a/b&p=c/d')), /“a\/b” and “c\/d”/);
    assert.equal(unknownInWords(asked('?p=leeds/clusters')), '');
  });
  test('a long name is cut between two letters, and that is seen', () => {
    const told = (...names: string[]) => unknownInWords(asked(`?${names.map((name) => `p=${name}`).join('&')}`));
    assert.match(told('x'.repeat(5000)), /“x{60}…”/);
    assert.match(told('x'.repeat(60)), /“x{60}”/);
    assert.match(told(`${'x'.repeat(59)}🏠y`), /“x{59}🏠…”/u);
    assert.match(told(`${'x'.repeat(70)}/one`, `${'x'.repeat(70)}/two`), /^No practice here is called “x{60}…”\. It may/);
  });
  test('of many names three are named, and the others counted', () => {
    const names = Array.from({ length: 100 }, (_, i) => `p=a/${i}`);
    const told = (count: number) => unknownInWords(asked(`?${names.slice(0, count).join('&')}`));
    assert.equal(told(3), 'No practice here is called “a/0”, “a/1” and “a/2”. They may be mistyped, or cut off.');
    assert.equal(told(4), 'No practice here is called “a/0”, “a/1”, “a/2” and 1 more. They may be mistyped, or cut off.');
    assert.match(told(100), /“a\/2” and 97 more\./);
  });
  test('the form counts what is chosen', () => {
    assert.equal(countInWords(0), '');
    assert.equal(countInWords(3), '3 chosen');
    assert.equal(countInWords(5), '5 chosen, and 4 fit side by side');
  });
});
