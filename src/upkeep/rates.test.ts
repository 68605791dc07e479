import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed } from '../model/small-content.ts';
import { NAME, knownContent, refuses, run } from './made-files.ts';

describe('a rate that the file does not carry', () => {
  const per = 'agency_rate_fte, per: { measure: average-caseload, times: 100, yearsBefore: 1 } }';
  const content = changed('content/measures/agency-rate.yaml', 'agency_rate_fte }', per, knownContent());
  const before = ['england 2019 16 8.7', 'northshire 2019 20 7', 'southbury 2019 c 1', 'eastport 2019 40 1'];
  const year = ['england 2020 1 8', 'northshire 2020 1 5', 'southbury 2020 1 1', 'eastport 2020 1 c'];

  test('is worked out from the count and the other series of the year before, as it is after this run', () => {
    const { faults, texts } = run([...before, ...year], { content });
    assert.deepEqual(faults, []);
    const rates = texts.get('content/measures/agency-rate.csv')!.split('\n');
    assert.deepEqual(
      rates.filter((row) => /^(england|northshire),20(19|20)/.test(row)),
      ['england,2019,50.0', 'england,2020,50.0', 'northshire,2019,50.0', 'northshire,2020,25.0'],
    );
  });
  test('stays empty where the count or the other figure was not published', () => {
    const text = run([...before, ...year], { content }).texts.get('content/measures/agency-rate.csv')!;
    assert.match(text, /southbury,2020,\n/);
    assert.match(text, /eastport,2020,\n/);
  });
  test('is said to stand as 0 where its count is low, and not where it stays empty', () => {
    const rows = [...before, ...year].map((row) => row.replace(/(northshire|southbury) 2020 1 \d/, '$1 2020 1 low'));
    const { notes } = run(rows, { content }).found.find(({ measure }) => measure.id === 'agency-rate')!;
    assert.match(notes.join('\n'), /^Agency workers: "low", [^\n]* stands as 0 for Northshire 2020$/);
  });
  test('says why a council has none', () => {
    const { changes } = run([...before, ...year], { content }).found.find(({ measure }) => measure.id === 'agency-rate')!;
    assert.match(
      changes.join('\n'),
      /New period 2020: .* 2 councils without: Southbury \(average-caseload has no figure for 2019\), Eastport \(c: hidden/,
    );
  });
  test('is refused without the other series of that year', () =>
    refuses(year, `${NAME}:2`, /needs average-caseload of 2019 for the Agency workers of 2020/, { content }));
});
