import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { smallContent } from '../model/small-content.ts';
import { editionOf, withEdition } from './edition.ts';

const FILE = 'content/measures/average-caseload.yaml';
const measure = buildModel(smallContent()).measures.get('average-caseload')!;

describe('when an edition came out', () => {
  test('is when it was due, if its day has come, and the next is due a year later', () =>
    assert.deepEqual(editionOf(measure, true, { today: '2027-04-02' }), { updated: '2027-03', nextUpdate: '2028-03', seen: '2027-04-02' }));
  test('is this month, if it was due later', () =>
    assert.deepEqual(editionOf(measure, true, { today: '2027-02-20' }), { updated: '2027-02', nextUpdate: '2028-03', seen: '2027-02-20' }));
  test('is what the editor says', () =>
    assert.deepEqual(editionOf(measure, true, { published: '2027-03-25', next: '2028-02', today: '2027-04-02' }), {
      updated: '2027-03-25',
      nextUpdate: '2028-02',
      seen: '2027-04-02',
    }));
  test('is followed by another a year after the day that the editor says, not after the day that was announced', () =>
    assert.equal(editionOf(measure, true, { published: '2027-04-25', today: '2027-05-02' }).nextUpdate, '2028-04-25'));
  test('is followed by another in the month a year later, where that day is not in the calendar', () =>
    assert.equal(editionOf(measure, true, { published: '2028-02-29', today: '2028-03-02' }).nextUpdate, '2029-02'));
  test('stays where figures were only revised', () =>
    assert.deepEqual(editionOf(measure, false, { today: '2026-12-01' }), {
      updated: '2026-03',
      nextUpdate: '2027-03',
      seen: '2026-12-01',
    }));
  test('is written into the measure’s file, which stays as it is otherwise', () => {
    const yaml = smallContent().get(FILE)!;
    const dated = withEdition(yaml, measure, { updated: '2027-03', nextUpdate: '2028-03', seen: '2027-04-02' });
    const other = yaml.split('\n').flatMap((line, i) => (line === dated.split('\n')[i] ? [] : [dated.split('\n')[i]!.trim()]));
    assert.deepEqual(other, ["updated: '2027-03'", "nextUpdate: '2028-03'", "seen: '2027-04-02'"]);
  });
  test('is refused where a date stands otherwise than on its line', () => {
    const yaml = smallContent()
      .get(FILE)!
      .replace(/updated: (.*)/, 'updated:\n    $1');
    assert.throws(
      () => withEdition(yaml, measure, { updated: '2027-03', nextUpdate: '2028-03', seen: '2027-04-02' }),
      /average-caseload\.yaml:\d+ has no updated that can be changed\. Write it on a line of its own, as updated: '2027-03'/,
    );
  });
});
