import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, smallContent, withCouncil } from './small-content.ts';
import { checkTallies } from './tally-checks.ts';

const FRAMEWORK = 'content/frameworks/ilacs.mdx';
const WESTPORT = "    - { name: Westport, grade: inadequate, when: '2015-05', cites: [{ source: trade-2015 }] }\n";
const counts = (files: ReadonlyMap<string, string>) => faultsOf(files).filter((fault) => fault.startsWith(FRAMEWORK));

describe('a count that agrees', () => {
  test('is told no fault, and a framework without a count is not asked for one', () => {
    const model = buildModel(smallContent());
    assert.equal(model.frameworks.get('older-inspections')!.tally, undefined);
    assert.deepEqual(checkTallies(model), []);
  });
  test('a council judged on the last day of the span is counted, and one judged on the next day is not', () => {
    const south = (published: string) => withCouncil('southbury', [], { published });
    assert.deepEqual(counts(south('2019-05-09')), []);
    const [told, ...others] = counts(south('2019-05-08'));
    assert.match(told!, /counts 1 as good, where the rows hold 2 and 0 more are named as missing/);
    assert.deepEqual(others, []);
  });
  test('an author who adds the row and raises the count is told nothing', () => {
    const files = changed(FRAMEWORK, 'of: 3', 'of: 4', changed(FRAMEWORK, 'grade: good, count: 1', 'grade: good, count: 2'));
    assert.deepEqual(counts(withCouncil('southbury', [], { published: '2018-04-01', files })), []);
  });
});

describe('a count that does not agree', () => {
  test('one missing council is said to be one', () => {
    const [told] = counts(changed(FRAMEWORK, 'of: 3', 'of: 4', changed(FRAMEWORK, 'inadequate, count: 2', 'inadequate, count: 3')));
    assert.match(told!, /counts 3 as inadequate, where the rows hold 1 and 1 more is named as missing/);
  });
  test('parts that do not add up are told alone: what follows from them is noise', () => {
    const files = changed(FRAMEWORK, 'inadequate, count: 2', 'inadequate, count: 7');
    assert.deepEqual(
      counts(files).map((fault) => fault.replace(/^\S+ /, '')),
      ['has parts that add up to 8, not 3. Correct the counts.'],
    );
  });
  test('each council that is wrongly called missing is told, and its part is not', () => {
    const wrong = WESTPORT.replace('Westport', 'Northshire') + WESTPORT.replace('2015-05', '2013-12').replace('Westport', 'Farport');
    const [held, outside, ...others] = counts(changed(FRAMEWORK, WESTPORT, wrong));
    assert.match(held!, /names Northshire as missing, which has a row in the span/);
    assert.match(outside!, /names Farport as missing, whose 2013-12 lies outside the span/);
    assert.deepEqual(others, []);
  });
  test('a missing council of another grade leaves both grades short', () => {
    const grades = counts(changed(FRAMEWORK, 'name: Westport, grade: inadequate', 'name: Westport, grade: good'));
    assert.match(grades.join('\n'), /counts 1 as good, where the rows hold 1 and 1 more is named/);
    assert.match(grades.join('\n'), /counts 2 as inadequate, where the rows hold 1 and 0 more are named/);
    assert.equal(grades.length, 2);
  });
});
