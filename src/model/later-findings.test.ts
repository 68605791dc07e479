import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LaterFinding } from './entities.ts';
import { buildModel } from './model.ts';
import { changed, smallContent } from './small-content.ts';
import type { Files } from './entries.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';

const practiceIn = (files: Files) => buildModel(files).practices.get('northshire/lower-caseloads')!;
const short = (finding: LaterFinding) =>
  finding.kind === 'judgement' ? `${finding.date} ${finding.judgement.overall}` : `${finding.date} ${finding.observation.seen}`;

describe('what was found after a practice was told of', () => {
  test('a reader of the page of 2015 sees the visit of 2021, the judgement of 2019 and its weakness, newest first', () => {
    const { told, later } = practiceIn(smallContent());
    assert.equal(told, '2015-08-31');
    assert.deepEqual(later.map(short), ['2021-11-22 mixed', '2019-05-08 inadequate', '2019-05-08 weakness']);
  });

  test('a reader sees nothing that is older than the source, and no grade of before', () => {
    const seen = practiceIn(smallContent()).later.map(({ date }) => date);
    assert.ok(
      seen.every((date) => date > '2015-08-31'),
      seen.join(),
    );
  });

  test('a reader sees observations on the practice’s own themes only', () => {
    const { later } = practiceIn(changed(PRACTICE, 'themes: [caseload-reduction, early-help]', 'themes: [caseload-reduction]'));
    assert.deepEqual(later.map(short), ['2019-05-08 inadequate', '2019-05-08 weakness']);
  });

  test('the first of several sources counts, a report by the day in its name', () => {
    const files = changed(PRACTICE, 'linesCite:\n', 'linesCite:\n  - { report: northshire/2014-03-21-inspection, page: 2 }\n');
    assert.equal(practiceIn(files).told, '2014-03-21');
  });

  test('a report is not later than itself', () => {
    const files = changed(
      PRACTICE,
      'linesCite:\n  - { source: trade-2015 }',
      'linesCite:\n  - { report: northshire/2019-05-08-inspection, page: 2 }',
    );
    assert.deepEqual(practiceIn(files).later.map(short), ['2021-11-22 mixed']);
  });

  test('a source without a date leaves the last value of the first figure to count', () => {
    const files = changed('content/sources/trade-2015.yaml', "issued: '2015-08-31'\n", '');
    assert.equal(practiceIn(files).told, '2015-08');
  });

  test('a judgement has its report beside it', () => {
    const judgement = practiceIn(smallContent()).later.find(({ kind }) => kind === 'judgement');
    assert.equal(judgement?.kind === 'judgement' && judgement.report?.key, 'northshire/2019-05-08-inspection');
  });

  test('a practice of no single council has nothing later, and no link to a section that is not there', () => {
    const { later, sections } = buildModel(smallContent()).practices.get('england/personal-advisers')!;
    assert.deepEqual(later, []);
    assert.ok(!sections.some(({ id }) => id === 'seen-since'));
  });
});
