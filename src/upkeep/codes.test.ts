import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentFiles } from '../model/load.ts';
import { readRegistry } from '../model/registry.ts';
import { whoseRows } from './codes.ts';

const { places } = readRegistry('content/registry.csv', contentFiles().get('content/registry.csv')!);
const whose = whoseRows(places);
const row = (new_la_code: string, old_la_code: string, la_name = '') => {
  const cells: Record<string, string> = { geographic_level: 'Local authority', new_la_code, old_la_code, la_name };
  return whose({ line: 2, at: (column) => cells[column] ?? '' });
};
const ours = (...councils: string[]) => ({ is: 'ours', councils });

describe('whose a row of the Department’s is', () => {
  test('every council of the registry is known by its codes', () => {
    for (const place of places.values()) assert.deepEqual(row(place.gss, place.dfe), ours(place.id));
  });
  test('a council without a new code is known by its old one', () => assert.deepEqual(row('', '881'), ours('essex')));
  test('a council keeps its figures through a new code', () => {
    assert.deepEqual(row('E08000038', '370'), ours('barnsley'));
    assert.deepEqual(row('E10000023', '815'), ours('north-yorkshire'));
    assert.deepEqual(row('E10000002', '825'), ours('buckinghamshire'));
  });
  test('two councils that report as one are both found', () =>
    assert.deepEqual(row('E09000021 / E09000027', '314 / 318'), ours('kingston-upon-thames', 'richmond-upon-thames')));
  test('a council that was replaced is passed over', () => {
    for (const [gss, dfe, name] of [
      ['E10000006', '909', 'Cumbria'],
      ['E10000021', '928', 'Northamptonshire'],
      ['E06000028', '837', 'Bournemouth'],
      ['E06000029', '836', 'Poole'],
      ['E10000009', '835', 'the old Dorset'],
    ] as const)
      assert.deepEqual(row(gss, dfe), { is: 'gone', name });
  });
  test('a code of one council with the number of another is not known', () => {
    assert.equal(row('E10000012', '815').is, 'unknown');
    assert.equal(row('E08000038', '815').is, 'unknown');
    assert.equal(row('E10000006', '815').is, 'unknown');
  });
  test('a council is not guessed from its name', () => assert.equal(row('', '', 'Essex').is, 'unknown'));
});
