import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFormer } from './former.ts';
import { buildModel } from './model.ts';
import { smallContent } from './small-content.ts';

const HEAD = 'slug,name,type,region,until,successors\n';
const read = (rows: string) => readFormer('content/former.csv', HEAD + rows, buildModel(smallContent()).places);

describe('councils that are no more', () => {
  test('a reader is led from a former council to those that took over, and back', () => {
    const { former, faults } = read('oldshire,Oldshire,County,North West,2021-03-31,northshire southbury\n');
    assert.deepEqual(faults, []);
    const old = former.get('oldshire')!;
    assert.deepEqual(
      old.successors.map(({ name }) => name),
      ['Northshire', 'Southbury'],
    );
    assert.deepEqual(old.successors[0]!.predecessors, [old]);
  });
  for (const [name, rows, gist] of [
    ['without a successor', 'oldshire,Oldshire,County,North West,2021-03-31,\n', /has no successor/],
    ['whose successor is unknown', 'oldshire,Oldshire,County,North West,2021-03-31,nowhere\n', /successor "nowhere", which is not/],
    ['that still stands', 'northshire,Northshire,County,North West,2021-03-31,southbury\n', /a second time/],
    ['without a last day', 'oldshire,Oldshire,County,North West,2021,northshire\n', /ended on "2021"/],
  ] as const) {
    test(`an author who names a former council ${name} is told`, () => {
      const [fault] = read(rows).faults;
      assert.match(fault!.what, gist);
      assert.equal(fault!.line, 2);
    });
  }
});
