import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, lineIn, refused, smallContent } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const AUTHORITY = 'content/authorities/northshire.mdx';
const BRIEFING = 'content/briefings/should-we-set-a-limit.mdx';

/** The first line under the front matter, where a missing section is told. */
const BODY = lineIn(smallContent(), PRACTICE, '## The problem') - 1;

function refuses(name: string, from: string, to: string, gist: RegExp, on: string | number = to): void {
  test(name, () => refused(changed(PRACTICE, from, to), PRACTICE, on, gist));
}

describe('before the first heading nothing may stand', () => {
  refuses(
    'an author of text before the first heading is told to begin with a heading',
    '---\n\n## The problem',
    '---\n\nSome words.\n\n## The problem',
    /has text before its first heading\. Begin the text with "## The problem"/,
    'Some words.',
  );
  refuses(
    'an author of a component before the first heading is told so, and nothing is lost',
    '---\n\n## The problem',
    '---\n\n<NotStated />\n\n## The problem',
    /has text before its first heading/,
    BODY + 1,
  );
  refuses(
    'an author of an import before the first heading is refused',
    '---\n\n## The problem',
    '---\n\nimport a from "b"\n\n## The problem',
    /holds an import or export/,
    'import a',
  );
});

describe('which texts a kind of page has', () => {
  test('a briefing has points and no text', () => {
    const files = smallContent();
    files.set(BRIEFING, `${files.get(BRIEFING)}\n## A heading\n\nText.\n`);
    refused(files, BRIEFING, '## A heading', /"## A heading" is not a heading of this kind/);
  });
  test('an authority may leave its text out', () => {
    const files = smallContent();
    files.set(AUTHORITY, files.get(AUTHORITY)!.replace(/\n## The story[\s\S]*/, ''));
    assert.deepEqual(faultsOf(files), []);
  });
  test('a full guide needs the headings that a short one may leave out', () => {
    const faults = faultsOf(changed('content/themes/early-help.mdx', 'guide: short', 'guide: full'));
    assert.deepEqual(
      faults.map((fault) => /has no section "(.*?)"/.exec(fault)?.[1]),
      ['What to measure', 'For the director', 'For supervision', 'What went wrong elsewhere'],
    );
  });
});

describe('what a text tells the model', () => {
  test('an author sees a cite, a link and a figure counted by the section in which they stand', () => {
    const [problem, , , , watch, here, next] = buildModel(smallContent()).practices.get('northshire/lower-caseloads')!.passages;
    assert.deepEqual(problem!.cites, [{ source: 'trade-2015', page: '3', line: lineIn(smallContent(), PRACTICE, 'page="3"') }]);
    assert.deepEqual(
      watch!.links.map(({ to }) => to),
      ['/themes/caseload-reduction/#what-to-watch'],
    );
    assert.deepEqual(
      here!.links.map(({ to }) => to),
      ['/glossary/#caseload'],
    );
    assert.deepEqual(
      next!.officials.map(({ measure, of, period }) => [measure, of, period]),
      [['average-caseload', 'northshire', '2018']],
    );
  });
});
