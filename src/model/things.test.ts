import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, lineIn, smallContent, told, withCouncil, withFormerCouncil } from './small-content.ts';
import { addressOf } from './things.ts';

const AUTHORITY = 'content/authorities/northshire.mdx';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';

describe('pages', () => {
  test('a reader finds each kind of entry under an address of its own', () => {
    assert.equal(addressOf('practice', 'northshire/lower-caseloads'), '/practices/northshire/lower-caseloads/');
    assert.equal(addressOf('theme', 'early-help'), '/themes/early-help/');
  });
  test('a page is as new as the newest line of its changes', () => {
    const lines = "changes:\n  - { date: '2026-12-01', what: Costs added }\n  - { date: '2026-11-24', what: First published }";
    const files = changed(PRACTICE, "changes:\n  - { date: '2026-11-24', what: First published }", lines);
    const model = buildModel(files);
    assert.equal(model.practices.get('northshire/lower-caseloads')!.updated, '2026-12-01');
    assert.equal(model.updated, '2026-12-01', 'and the whole is as new as its newest page');
  });
  test('a council’s page has its name from the registry', () => {
    assert.equal(buildModel(withCouncil('eastport')).authorities.get('eastport')!.title, 'Eastport');
  });
  test('a council without a page has none, though it stands in the registry', () => {
    const { places, authorities } = buildModel(smallContent());
    assert.equal(places.get('eastport')!.authority, undefined);
    assert.equal(places.get('northshire')!.authority, authorities.get('northshire'));
  });
});

describe('the reports of a council', () => {
  test('each row of a judgement or a visit makes one, in the order of the rows; a judgement without a report makes none', () => {
    const { reports } = buildModel(smallContent()).authorities.get('northshire')!;
    assert.deepEqual(
      reports.map(({ key, judgement, visit }) => [key, judgement?.overall, visit?.lookedAt.join()]),
      [
        ['northshire/2014-03-21-inspection', 'good', undefined],
        ['northshire/2019-05-08-inspection', 'inadequate', undefined],
        ['northshire/2021-11-22-focused-visit', undefined, 'care leavers'],
      ],
    );
  });
  test('a report that was put on the web later keeps the day that is printed in it, and the address of its name', () => {
    const posted = changed(AUTHORITY, "published: '2019-05-08'", "published: '2019-05-03'\n    posted: '2019-05-08'");
    const report = buildModel(posted).reports.get('northshire/2019-05-08-inspection')!;
    assert.deepEqual([report.published, report.address], ['2019-05-03', '/sources/ofsted-northshire-2019-05-08/']);
  });
  test('an author whose report was put on the web on another day than its name says is told both days', () => {
    const files = changed(AUTHORITY, "published: '2019-05-08'", "published: '2019-05-03'\n    posted: '2019-05-09'");
    // What rests on the report is told besides.
    told(
      files,
      `${AUTHORITY}:${lineIn(files, AUTHORITY, "published: '2019-05-03'")}`,
      /was published on 2019-05-09 by this row, on 2019-05-08 by its/,
    );
  });
  test('a council that is no more has reports too', () => {
    const { reports, authorities } = buildModel(withFormerCouncil());
    const report = reports.get('oldshire/2020-04-01-inspection')!;
    assert.deepEqual([report.place.name, report.judgement?.overall], ['Oldshire', 'good']);
    assert.deepEqual(authorities.get('oldshire')!.reports, [report]);
  });
});

describe('a measure', () => {
  test('spending is compared for each child where the number of children is known', () => {
    const spending = "sign: '£'\ndecimals: 0\ntotal: true\nperChild: true\n";
    let files = changed('content/measures/agency-rate.yaml', "sign: '%'\ndecimals: 1\n", spending);
    const compared = () => buildModel(files).measures.get('agency-rate')!.compared;
    assert.deepEqual([compared().england, compared().series.at('northshire', '2017')], [false, 37]);
    // Our arithmetic takes the children of the summer, so the population has a row of its own for each year.
    const population = files
      .get('content/measures/average-caseload.yaml')!
      .replace('title: Average caseload', 'title: Children aged 0 to 17');
    files = files.set('content/measures/children-aged-0-17.yaml', population.replace(/^themes:.*\n/m, ''));
    files.set('content/measures/children-aged-0-17.csv', 'authority,period,value\nnorthshire,2017,2\n');
    assert.deepEqual([compared().england, compared().series.at('northshire', '2017')], [true, 19]);
  });
});
