import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { smallContent } from '../model/small-content.ts';
import { authorityReferences, frameworkReferences, practiceReferences, themeReferences } from './page-references.ts';
import { References, pagesInWords } from './references.ts';

const model = buildModel(smallContent());
const practice = model.practices.get('northshire/lower-caseloads')!;

describe('numbered references', () => {
  test('a reader sees works numbered in the order in which they are first cited', () => {
    const references = new References(model);
    assert.equal(references.add({ source: 'trade-2015' }).number, 1);
    assert.equal(references.add({ report: 'northshire/2019-05-08-inspection', page: 7 }).number, 2);
    assert.equal(references.add({ measure: 'average-caseload' }).number, 3);
    assert.equal(references.add({ source: 'trade-2015', page: 3 }).number, 1, 'a work keeps its number');
    assert.deepEqual(
      references.list().map(({ number }) => number),
      [1, 2, 3],
    );
  });

  test('a reader sees the pages of a work once each, in the order of the work', () => {
    const references = new References(model);
    for (const page of [29, '12', 29, 2, '12-13']) references.add({ report: 'northshire/2014-03-21-inspection', page });
    assert.deepEqual(references.list()[0]!.pages, ['2', '12', '12-13', '29']);
    assert.equal(pagesInWords(references.list()[0]!.pages), 'pages 2, 12, 12-13 and 29');
    assert.equal(pagesInWords(['12']), 'page 12');
    assert.equal(pagesInWords([]), '');
  });

  test('a reader sees who wrote a work, what it is and when it came out', () => {
    const references = new References(model, [
      { source: 'trade-2015' },
      { report: 'northshire/2014-03-21-inspection' },
      { measure: 'average-caseload' },
      { source: 'act-2002' },
    ]);
    assert.deepEqual(
      references.list().map(({ by, title, quoted, after, short }) => [by, title, quoted, after, short]),
      [
        ['Nell Parfit, Rowe', 'Good practices <identified> & told', true, 'Trade Paper, 31 August 2015', 'Trade Paper, 31 August 2015'],
        ['Ofsted', 'Northshire: inspection', false, 'published 21 March 2014', 'Ofsted, 21 March 2014'],
        [
          'Department for Education',
          'Children’s social work workforce: average caseload',
          false,
          'edition of March 2026',
          'Department for Education, March 2026',
        ],
        ['', 'An Act of 2002', false, 'The National Archives, 2002', 'The National Archives, 2002'],
      ],
    );
  });

  test('a work without a date says so', () => {
    const source = { ...model.sources.get('trade-2015')!, issued: undefined };
    const references = new References({ ...model, sources: new Map([['undated', source]]) }, [{ source: 'undated' }]);
    assert.equal(references.list()[0]!.short, 'Trade Paper, no date');
  });

  test('a reader who follows a number comes to an anchor of its own', () => {
    const anchors = practiceReferences(model, practice)
      .list()
      .map(({ anchor }) => anchor);
    assert.deepEqual(anchors, [
      'source-trade-2015',
      'source-northshire-2014-03-21-inspection',
      'source-average-caseload',
      'source-northshire-2019-05-08-inspection',
    ]);
    assert.deepEqual(
      anchors.filter((anchor) => !/^[a-z0-9-]+$/.test(anchor)),
      [],
    );
  });

  test('a work that the model does not know stops the build', () => {
    assert.throws(() => new References(model).add({ source: 'nothing' }), /"nothing" is cited and is not in the model/);
  });
});

describe('the references of a page', () => {
  const keys = (references: References) => references.list().map(({ anchor }) => anchor.replace('source-', ''));

  test('every cite in the text of a page has a number before the page is drawn', () => {
    for (const page of model.practices.values()) {
      const references = practiceReferences(model, page);
      const before = references.list().length;
      for (const { cites } of page.passages) for (const cite of cites) references.add(cite);
      assert.equal(references.list().length, before, page.id);
    }
  });
  test('a guide lists its text, then the measures drawn, then further reading', () => {
    assert.deepEqual(keys(themeReferences(model, model.themes.get('caseload-reduction')!)), [
      'average-caseload',
      'trade-2015',
      'northshire-2019-05-08-inspection',
    ]);
  });
  test('an authority lists every report that was read and the source of a judgement that was not', () => {
    assert.deepEqual(keys(authorityReferences(model, model.authorities.get('northshire')!)), [
      'northshire-2014-03-21-inspection',
      'trade-2015',
      'northshire-2019-05-08-inspection',
      'northshire-2021-11-22-focused-visit',
    ]);
  });
  test('a framework lists the source of its count', () => {
    assert.deepEqual(keys(frameworkReferences(model, model.frameworks.get('ilacs')!)), ['trade-2015']);
  });
});
