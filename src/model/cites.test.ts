import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, refused, smallContent, withFormerCouncil } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const NATIONAL = 'content/practices/england/personal-advisers.mdx';
const FRAMEWORK = 'content/frameworks/ilacs.mdx';
const ACT = '{ source: act-2002 }';

/** The titles of the pages that rest on a work. */
const resting = (key: string, files = smallContent()) =>
  buildModel(files)
    .citedBy.get(key)
    ?.map(({ title }) => title)
    .sort();

describe('what rests on a work', () => {
  test('a reader of a source sees each page once, however often it cites the source', () => {
    assert.deepEqual(resting('source:trade-2015'), [
      'Caseload reduction',
      'Early help',
      'England: personal advisers',
      'Inspections before 2013',
      'Inspections from 2013',
      'Northshire',
      'Northshire: lower caseloads',
    ]);
  });
  test('a work that the glossary alone cites rests under no page', () => assert.deepEqual(resting('source:act-2002'), []));
  test('a work that nothing cites is not in the list', () => {
    assert.equal(resting('source:act-2002', changed('content/glossary.yaml', '    cites:\n      - { source: act-2002 }\n', '')), undefined);
  });

  for (const [name, path, from, title] of [
    [
      'under a value of a figure',
      PRACTICE,
      "when: '2010', basis: reported-by-authority, cite: { source: trade-2015 }",
      'Northshire: lower caseloads',
    ],
    ['under the status', NATIONAL, 'note: The law stands, cite: { source: trade-2015 }', 'England: personal advisers'],
    ['under the five lines', NATIONAL, 'linesCite:\n  - { source: trade-2015 }', 'England: personal advisers'],
    ['under the count of a framework', FRAMEWORK, '  cite: { source: trade-2015 }\n', 'Inspections from 2013'],
    ['under a council that a count lacks', FRAMEWORK, 'cites: [{ source: trade-2015 }]', 'Inspections from 2013'],
    [
      'under the further reading of a guide',
      'content/themes/caseload-reduction.mdx',
      'cites:\n  - { source: trade-2015 }',
      'Caseload reduction',
    ],
    ['under the lineage of a council', 'content/authorities/northshire.mdx', 'councils.\n    cite: { source: trade-2015 }', 'Northshire'],
    ['in a text', 'content/themes/early-help.mdx', 'Help came late. <Cite source="trade-2015" />', 'Early help'],
  ] as const) {
    test(`a work that is cited ${name} has that page under it`, () => {
      const to = from.replace('{ source: trade-2015 }', ACT).replace('"trade-2015"', '"act-2002"');
      assert.deepEqual(resting('source:act-2002', changed(path, from, to)), [title]);
    });
    test(`an author who mistypes a work ${name} is told so`, () => {
      const to = from.replace('trade-2015', 'trade-2051');
      refused(changed(path, from, to), path, 'trade-2051', /source "trade-2051" is not known\. Did you mean "trade-2015"\?/);
    });
  }
});

describe('reports that are cited', () => {
  const citing = (key: string, files = smallContent()) =>
    changed(PRACTICE, '<Cite source="trade-2015" page="3" />', `<Cite report="${key}" page="3" />`, files);

  test('a report of a council that is no more may be cited, with a page of that council or without', () => {
    const pageless = new Map([...withFormerCouncil()].filter(([path]) => !path.includes('/oldshire.')));
    const key = 'oldshire/2018-02-01-inspection';
    assert.equal(buildModel(citing(key, pageless)).reports.get(key)!.place.name, 'Oldshire');
    assert.deepEqual(resting(`report:${key}`, citing(key, pageless)), ['Northshire: lower caseloads']);
    const read = 'oldshire/2020-04-01-inspection';
    assert.deepEqual(resting(`report:${read}`, citing(read, withFormerCouncil())), ['Northshire: lower caseloads', 'Oldshire']);
  });
  test('a council’s report rests under its page, though no text cites it', () => {
    assert.deepEqual(resting('report:northshire/2021-11-22-focused-visit'), ['Northshire']);
  });
  test('an author who cites a report as what it is not is told how to write one', () => {
    refused(
      citing('southbury/2018-02-01-letter'),
      PRACTICE,
      '2018-02-01-letter',
      /is not known\. .*Write it as essex\/2014-03-21-inspection/,
    );
  });
});
