import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { authorityReferences, frameworkReferences, practiceReferences, themeReferences } from './page-references.ts';
import type { References } from './references.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const FRAMEWORK = 'content/frameworks/ilacs.mdx';
const titles = (references: References) => references.list().map(({ title }) => title);
const ARTICLE = 'Good practices <identified> & told';
const ACT = 'An Act of 2002';

describe('the order of a page’s references', () => {
  test('a reader of a practice meets the five lines, then figures, then the status, then the text', () => {
    const status = changed(PRACTICE, 'cite: { report: northshire/2019-05-08-inspection, page: 10 }', 'cite: { source: act-2002 }');
    const files = changed(
      PRACTICE,
      'linesCite:\n  - { source: trade-2015 }',
      'linesCite:\n  - { report: northshire/2021-11-22-focused-visit, page: 1 }',
      status,
    );
    const model = buildModel(files);
    assert.deepEqual(titles(practiceReferences(model, model.practices.get('northshire/lower-caseloads')!)), [
      'Northshire: focused visit',
      ARTICLE,
      'Northshire: inspection',
      'Children’s social work workforce: average caseload',
      ACT,
    ]);
  });
  test('a measure that is drawn is a source, though no sentence cites it', () => {
    const text =
      'In 2018 the official average was <Official measure="average-caseload" of="northshire" period="2018" />. <Cite measure="average-caseload" />';
    const model = buildModel(changed(PRACTICE, text, '<NotStated />'));
    const drawn = titles(practiceReferences(model, model.practices.get('northshire/lower-caseloads')!));
    assert.ok(drawn.includes('Children’s social work workforce: average caseload'), drawn.join('; '));
  });
  test('a reader of a guide finds further reading last, and a work that the text cites only once', () => {
    const guide = 'content/themes/caseload-reduction.mdx';
    const model = buildModel(
      changed(guide, 'cites:\n  - { source: trade-2015 }', 'cites:\n  - { source: act-2002 }\n  - { source: trade-2015 }'),
    );
    const all = titles(themeReferences(model, model.themes.get('caseload-reduction')!));
    assert.deepEqual([all.at(-1), all.filter((title) => title === ARTICLE).length], [ACT, 1]);
  });
  test('a reader of a council finds what its lineage rests on, and its letters before that', () => {
    const path = 'content/authorities/northshire.mdx';
    const model = buildModel(changed(path, 'councils.\n    cite: { source: trade-2015 }', 'councils.\n    cite: { source: act-2002 }'));
    assert.deepEqual(titles(authorityReferences(model, model.authorities.get('northshire')!)), [
      'Northshire: inspection',
      ARTICLE,
      'Northshire: inspection',
      'Northshire: focused visit',
      ACT,
    ]);
  });
  test('a reader of a framework finds its count first, with what the rows lack of it', () => {
    const missing = changed(FRAMEWORK, 'cites: [{ source: trade-2015 }]', 'cites: [{ source: act-2002 }]');
    const report = '  cite: { report: northshire/2019-05-08-inspection }\n';
    const model = buildModel(changed(FRAMEWORK, '  cite: { source: trade-2015 }\n', report, missing));
    assert.deepEqual(titles(frameworkReferences(model, model.frameworks.get('ilacs')!)), ['Northshire: inspection', ACT, ARTICLE]);
  });
  test('a framework without a count has the sources of its text', () => {
    const model = buildModel(smallContent());
    assert.deepEqual(titles(frameworkReferences(model, model.frameworks.get('older-inspections')!)), [ARTICLE]);
  });
});
