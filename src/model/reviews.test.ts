import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { isOverdue, overdueLines, reviewInWords } from './reviews.ts';
import { changed, lineIn, refused, smallContent } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const THEME = 'content/themes/early-help.mdx';
const GLOSSARY = 'content/glossary.yaml';
const DUE = "nextReview: '2027-05-24'";

describe('reviews', () => {
  test('a reader sees who reviewed a page, when, and when it is due again', () => {
    const page = buildModel(smallContent()).practices.get('northshire/lower-caseloads')!;
    assert.equal(reviewInWords(page, '2027-05-24'), 'Reviewed 24 November 2026 by the practice editor; next review by 24 May 2027.');
    assert.equal(reviewInWords(page, '2027-05-25'), 'Reviewed 24 November 2026 by the practice editor.');
  });
  test('a page is overdue on the day after the one on which it was due', () => {
    assert.deepEqual(
      ['2027-05-23', '2027-05-24', '2027-05-25'].map((day) => isOverdue({ nextReview: '2027-05-24' }, day)),
      [false, false, true],
    );
  });
  test('editors see every overdue page with its line and owner, the soonest due first, the glossary too', () => {
    let files = changed(PRACTICE, DUE, "nextReview: '2026-12-02'");
    files = changed(THEME, DUE, "nextReview: '2026-12-01'", files);
    files = changed(GLOSSARY, `owner: Practice editor\n${DUE}`, "owner: Librarian\nnextReview: '2026-12-03'", files);
    assert.deepEqual(overdueLines(buildModel(files), '2027-05-24'), [
      '3 pages are overdue for review. Read against the sources, then set reviewed and nextReview:',
      `  ${THEME}:${lineIn(files, THEME, 'nextReview')} was due by 1 December 2026 (Practice editor): Early help`,
      `  ${PRACTICE}:${lineIn(files, PRACTICE, 'nextReview')} was due by 2 December 2026 (Practice editor): Northshire: lower caseloads`,
      `  ${GLOSSARY}:${lineIn(files, GLOSSARY, 'nextReview')} was due by 3 December 2026 (Librarian): Glossary`,
    ]);
    assert.match(overdueLines(buildModel(files), '2026-12-02')[0]!, /^1 page is overdue/);
  });
  test('editors see nothing where nothing is overdue', () => {
    assert.deepEqual(overdueLines(buildModel(smallContent()), '2027-05-24'), []);
  });
  test('a review cannot be due before the last one', () => {
    refused(changed(THEME, DUE, "nextReview: '2026-11-24'"), THEME, 'nextReview', /is not after reviewed, 2026-11-24/);
    refused(changed(GLOSSARY, DUE, "nextReview: '2026-10-24'"), GLOSSARY, 'nextReview', /is not after reviewed/);
  });
});
