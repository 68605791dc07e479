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
  test('a council that took over from two knows both, in the order of the file', () => {
    const { former, faults } = read(
      'oldshire,Oldshire,County,North West,2021-03-31,northshire\neldershire,Eldershire,County,North West,2019-03-31,northshire\n',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      former.get('oldshire')!.successors[0]!.predecessors.map(({ name }) => name),
      ['Oldshire', 'Eldershire'],
    );
  });
  test('it keeps its last day and has neither neighbours nor a tile, which are of today', () => {
    const old = read('oldshire,"Oldshire, North",County,North West,2021-03-31,northshire\n').former.get('oldshire')!;
    assert.deepEqual([old.name, old.until, old.neighbours, old.column, old.row], ['Oldshire, North', '2021-03-31', [], 0, 0]);
  });
  test('a content without former councils has none', () => {
    const { former, faults } = readFormer('content/former.csv', '', new Map());
    assert.deepEqual([former.size, faults], [0, []]);
  });
  for (const [name, rows, gist] of [
    ['without a successor', 'oldshire,Oldshire,County,North West,2021-03-31,\n', /has no successor/],
    ['whose successor is unknown', 'oldshire,Oldshire,County,North West,2021-03-31,nowhere\n', /successor "nowhere", which is not/],
    ['that still stands', 'northshire,Northshire,County,North West,2021-03-31,southbury\n', /a second time/],
    ['of no region', 'oldshire,Oldshire,County,Northwest,2021-03-31,northshire\n', /has the region "Northwest"/],
    ['without a last day', 'oldshire,Oldshire,County,North West,2021,northshire\n', /ended on "2021"/],
  ] as const) {
    test(`an author who names a former council ${name} is told`, () => {
      const [fault] = read(rows).faults;
      assert.match(fault!.what, gist);
      assert.equal(fault!.line, 2);
    });
  }
  test('an author who names one twice is told the second row', () => {
    const row = 'oldshire,Oldshire,County,North West,2021-03-31,northshire\n';
    const { faults, former } = read(row + row);
    assert.deepEqual(
      faults.map(({ line, what }) => `${line} ${what}`),
      ['3 names "oldshire" a second time'],
    );
    assert.equal(former.get('oldshire')!.successors[0]!.predecessors.length, 1);
  });
  test('an author of other columns is told the columns', () => {
    const { faults } = readFormer('content/former.csv', 'slug,name\n', new Map());
    assert.match(faults[0]!.mend, /The columns are slug,name,type,region,until,successors/);
    assert.equal(faults[0]!.line, 1);
  });
});
