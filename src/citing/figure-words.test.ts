import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { standingOf } from '../model/standing.ts';
import { figureInWords } from './figure-words.ts';

/** What a reader of Northshire's figures may copy of a measure. */
function words(measureId: string, files: ReadonlyMap<string, string> = smallContent()): string {
  const model = buildModel(files);
  const northshire = model.authorities.get('northshire')!;
  const measure = model.measures.get(measureId)!;
  return figureInWords(northshire, measure, standingOf(measure, northshire.place)!, '2026-11-24');
}
const CASELOAD = 'content/measures/average-caseload.yaml';

describe('a figure in words to copy', () => {
  test('a reader takes away council, measure, period, figure, unit, England, source, edition, address and day', () => {
    assert.equal(
      words('average-caseload'),
      'Northshire, average caseload, 2018: 14.0 cases per social worker, on average (England 17.4). ' +
        'Department for Education, Children’s social work workforce, March 2026. ' +
        'waymark.example/authorities/northshire/figures/#average-caseload, seen 24 November 2026.',
    );
  });
  test('a sign stands with the number', () => {
    assert.match(words('agency-rate'), /^Northshire, agency workers, 2017: 37\.0% of children’s social workers \(England 15\.8%\)\. /);
  });
  test('England is left out beside a total, and where it has no figure of that period', () => {
    const total = words('average-caseload', changed(CASELOAD, 'counts: Cases open', 'total: true\ncounts: Cases open'));
    assert.match(total, /: 14\.0 cases per social worker, on average\. Department/);
    const silent = words('agency-rate', changed('content/measures/agency-rate.csv', 'england,2017,15.8\n', 'england,2017,\n'));
    assert.match(silent, /: 37\.0% of children’s social workers\. Department/);
  });
  test('what we worked out ourselves is said to be so', () => {
    assert.doesNotMatch(words('average-caseload'), /arithmetic/);
    const ours = words('average-caseload', changed(CASELOAD, 'counts: Cases open', 'perChild: true\ncounts: Cases open'));
    assert.match(ours, /\. Our arithmetic; not adjusted for prices\. Department/);
  });
});
