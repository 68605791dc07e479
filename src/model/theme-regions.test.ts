import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from './entities.ts';
import { buildModel } from './model.ts';
import { changed, smallContent, withCouncil, withFormerCouncil } from './small-content.ts';
import { countsInWords, regionsOf } from './theme-regions.ts';
import type { Mark } from './vocabulary.ts';

const OBSERVATIONS = 'content/observations/northshire.yaml';

const regions = (files: ReadonlyMap<string, string>) =>
  regionsOf(buildModel(files).themes.get('caseload-reduction')!).map(
    ({ region, observations }) => `${region}: ${observations.map(({ id }) => id).join(', ')}`,
  );

describe('what inspectors saw, region by region', () => {
  test('a reader finds the regions in the order of the statistics office, each with the newest report first', () => {
    const later = withCouncil('eastport', [['caseload-reduction', 'mixed']], { published: '2024-04-01' });
    assert.deepEqual(regions(withCouncil('southbury', [['caseload-reduction', 'strength']], { files: later })), [
      'London: east00',
      'North West: weak19, good14',
      'South East: sout00',
    ]);
  });
  test('two councils of one region stand together, by the day of the report and not by council', () => {
    const files = withFormerCouncil(
      [['caseload-reduction', 'strength']],
      changed(OBSERVATIONS, 'theme: early-help', 'theme: caseload-reduction'),
    );
    assert.deepEqual(regions(files), ['North West: mixd21, olds00, weak19, good14']);
  });
  test('a region in which nothing was seen is left out; where nothing was seen at all, there is none', () => {
    assert.deepEqual(regions(smallContent()), ['North West: weak19, good14']);
    const theme = buildModel(smallContent()).themes.get('caseload-reduction')!;
    assert.deepEqual(regionsOf({ ...theme, observations: [] }), []);
  });
});

describe('how many remarks, in words', () => {
  const counted = (...marks: Mark[]) => countsInWords(marks.map((seen) => ({ seen }) as Observation));

  test('one is one, two are many, and none is said to be none', () => {
    assert.equal(counted('weakness', 'strength', 'weakness', 'mixed'), '1 strength, 1 mixed remark, 2 weaknesses');
    assert.equal(counted('mixed', 'strength', 'mixed', 'strength', 'weakness'), '2 strengths, 2 mixed remarks, 1 weakness');
    assert.equal(counted('strength'), '1 strength, no mixed remarks, no weaknesses');
  });
  test('where nothing was seen, all three are said to be none', () => {
    assert.equal(counted(), 'no strengths, no mixed remarks, no weaknesses');
  });
});
