import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, refused, smallContent } from './small-content.ts';
import { countFromRows, isWithin } from './tally.ts';

const FRAMEWORK = 'content/frameworks/ilacs.mdx';
const AUTHORITY = 'content/authorities/northshire.mdx';
const WESTPORT = "    - { name: Westport, grade: inadequate, when: '2015-05', cites: [{ source: trade-2015 }] }\n";

const counted = (span: { from: string; to: string }, framework = 'ilacs') =>
  [...countFromRows(buildModel(smallContent()).authorities.values(), framework, span)].map(
    ([grade, councils]) => `${grade}: ${councils.map(({ place }) => place.name).join()}`,
  );

describe('a count of grades, made again from the rows', () => {
  test('a reader sees which councils had which grade under a framework', () => {
    assert.deepEqual(counted({ from: '2014', to: '2019-05-08' }), ['good: Northshire', 'inadequate: Northshire']);
  });

  test('a reader’s count ends with its last day, and takes in the whole of a month', () => {
    assert.deepEqual(counted({ from: '2014', to: '2019-05-07' }), ['good: Northshire']);
    assert.deepEqual(counted({ from: '2019-05', to: '2019-05' }), ['inadequate: Northshire']);
    assert.ok(isWithin('2015-06-30', { from: '2013-11', to: '2015-06' }));
    assert.ok(!isWithin('2013-10-31', { from: '2013-11', to: '2015-06' }));
  });

  test('a judgement under another framework is not counted, nor one without a day of publication', () => {
    assert.deepEqual(counted({ from: '2009', to: '2013' }, 'older-inspections'), []);
  });
});

describe('a framework’s count', () => {
  test('an author whose rows do not make a part is told what they hold and what is named as missing', () => {
    const files = changed(FRAMEWORK, WESTPORT, '').get(FRAMEWORK)!.replace('  missing:\n', '');
    refused(
      smallContent().set(FRAMEWORK, files),
      FRAMEWORK,
      '{ grade: inadequate, count: 2 }',
      /counts 2 as inadequate, where the rows hold 1 and 0 more are named as missing\. Correct the count or the rows/,
    );
  });

  test('an author who leaves a grade of the rows out of the parts is told so', () => {
    const files = changed(FRAMEWORK, '    - { grade: good, count: 1 }\n', '    - { grade: adequate, count: 1 }\n');
    const faults = faultsOf(files);
    assert.equal(faults.length, 2, faults.join('\n'));
    assert.match(faults.join('\n'), /counts 0 as good, where the rows hold 1 and 0 more are named as missing/);
    assert.match(faults.join('\n'), /counts 1 as adequate, where the rows hold 0/);
  });

  test('an author who adds the row of a council that was missing is told to take it out of the missing', () => {
    const files = changed(FRAMEWORK, 'name: Westport', 'name: Northshire');
    refused(files, FRAMEWORK, 'name: Northshire', /names Northshire as missing, which has a row in the span\. Take it out of `missing`/);
  });

  test('an author who names a council judged outside the span is told so', () => {
    const files = changed(FRAMEWORK, "when: '2015-05'", "when: '2019-06'");
    refused(files, FRAMEWORK, "when: '2019-06'", /names Westport as missing, whose 2019-06 lies outside the span/);
  });

  test('an author must say where the grade of a missing council stands', () => {
    const files = changed(FRAMEWORK, 'cites: [{ source: trade-2015 }]', 'cites: [{ source: trade-2051 }]');
    refused(files, FRAMEWORK, 'trade-2051', /source "trade-2051" is not known/);
  });

  test('an author who changes a judgement is told that a framework’s count no longer agrees', () => {
    const files = changed(AUTHORITY, 'overall: good', 'overall: outstanding');
    assert.equal(faultsOf(files).filter((fault) => fault.startsWith(FRAMEWORK)).length, 2);
  });
});
