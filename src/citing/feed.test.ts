import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { atom } from './feed.ts';

const THEME = 'content/themes/caseload-reduction.mdx';
const CHANGE = "changes:\n  - { date: '2026-11-24', what: First published }";
const feed = (change = "changes:\n  - { date: '2026-12-01', what: Costs added }\n  - { date: '2026-11-24', what: First published }") =>
  atom(buildModel(changed(THEME, CHANGE, change)));
const entries = (xml: string) => [...xml.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);

test('a reader of the feed sees the newest change first, with its kind, its page and what changed', () => {
  const [newest] = entries(feed());
  assert.match(newest!, /Practice guide: Caseload reduction/);
  assert.match(newest!, /Costs added/);
  assert.match(newest!, /href="https:\/\/waymark\.example\/themes\/caseload-reduction\/"/);
  assert.match(newest!, /<updated>2026-12-01T00:00:00\.000Z<\/updated>/);
});
test('the feed itself is as new as its newest change, so that two builds of one content are the same', () => {
  assert.match(feed().split('<entry>')[0]!, /<updated>2026-12-01T00:00:00\.000Z<\/updated>/);
  assert.equal(feed(), feed());
});
test('every page with changes is in the feed, each change once', () => {
  assert.equal(entries(atom(buildModel(smallContent()))).length, 10);
  const ids = entries(feed()).map((entry) => /<id>(.*?)<\/id>/.exec(entry)![1]);
  assert.equal(ids.length, 11);
  assert.equal(new Set(ids).size, 11);
});
test('two changes of one page on one day are two entries', () => {
  const xml = feed("changes:\n  - { date: '2026-12-01', what: Costs added }\n  - { date: '2026-12-01', what: A word mended }");
  const ids = entries(xml).map((entry) => /<id>(.*?)<\/id>/.exec(entry)![1]);
  const day = 'https://waymark.example/themes/caseload-reduction/#2026-12-01';
  assert.deepEqual(ids.slice(0, 2), [`${day}-2`, day], 'the earlier one keeps its id');
});
test('signs that mean something in HTML are shown as they are', () => {
  const xml = feed("changes:\n  - { date: '2026-12-01', what: 'Q&A <b>added</b>' }");
  assert.ok(xml.includes('<![CDATA[Q&amp;A &lt;b&gt;added&lt;/b&gt;]]>'), entries(xml)[0]);
});
test('of the changes of one day a reader sees guides first, then practices, then councils', () => {
  const kinds = entries(atom(buildModel(smallContent()))).map((entry) => /CDATA\[([^:\]]+):/.exec(entry)![1]);
  const first = (kind: string) => kinds.indexOf(kind);
  assert.ok(first('Practice guide') < first('Practice') && first('Practice') < first('Authority'), kinds.join(', '));
});
