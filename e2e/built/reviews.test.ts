/** Freshness, in a built site: a page overdue for review says so to its reader, and the build to its editor. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { changed, withFile } from '../../src/model/small-content.ts';
import { build, makeCopy } from './small-copy.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const REVIEWS = "reviewed: '2026-11-24'\nnextReview: '2027-05-24'";
/** Due on the day before the newest change of the content, which is on 24 November 2026. */
const OVERDUE = changed(PRACTICE, REVIEWS, "reviewed: '2026-05-23'\nnextReview: '2026-11-23'");
const SOURCE = `type: webpage
title: A page that was
publisher: Trade Paper
url: https://trade.example/gone
accessed: '2026-11-24'
firstHand: true
status: { is: gone, checked: '2026-11-29', archived: 'https://old.example/gone' }
`;

describe('a small site', { concurrency: false }, () => {
  let copy: string;
  let told: string;
  before(async () => {
    copy = makeCopy(new Map([...withFile('content/sources/gone-2026.yaml', SOURCE), [PRACTICE, OVERDUE.get(PRACTICE)!]]));
    const built = await build(copy, { force: true });
    told = built.told;
    assert.equal(built.status, 0, told);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));
  const page = (address: string) => readFileSync(join(copy, 'dist', address, 'index.html'), 'utf8');
  const head = (address: string) => page(address).split('</header>')[1]!;

  test('a reader of an overdue page is told so under its title, and at the foot who reviewed it', () => {
    assert.match(head('practices/northshire/lower-caseloads'), /<h1>[^]*This page was due for review by 23 November 2026\./);
    assert.match(page('practices/northshire/lower-caseloads'), /Reviewed 23 May 2026 by the practice editor\./);
  });
  test('a reader of any other is told when it is due, and of nothing overdue', () => {
    for (const address of [
      'practices/england/personal-advisers',
      'themes/early-help',
      'authorities/northshire',
      'measures/average-caseload',
      'frameworks/ilacs',
      'briefings/should-we-set-a-limit',
      'glossary',
    ]) {
      assert.match(page(address), /Reviewed 24 November 2026 by the practice editor; next review by 24 May 2027\./, address);
      assert.doesNotMatch(page(address), /was due for review/, address);
    }
  });
  test('an editor is told by the build which pages are overdue today, and it does not stop', () => {
    assert.match(told, /overdue for review\.[^]*northshire\/lower-caseloads\.mdx:\d+ was due by 23 November 2026 \(Practice editor\)/);
  });
  test('a reader of a source that is gone is led to the archived copy, and not to the dead address', () => {
    const html = page('sources/gone-2026');
    assert.match(html, /Gone: on 29 November 2026 its server said that there is no such page/);
    assert.match(html, /<a href="https:\/\/old\.example\/gone"/);
    assert.doesNotMatch(html, /<a href="https:\/\/trade\.example\/gone"/);
  });
});
