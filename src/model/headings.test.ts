import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from './headings.ts';
import { THEME_HEADINGS } from './schemas/theme.ts';
import { PRACTICE_HEADINGS } from './schemas/practice.ts';
import { MADE_SECTIONS } from './sections.ts';

// Published links rest on these. An example here is never changed, only added to.
const ANCHORS: [heading: string, anchor: string][] = [
  ['Would it work here?', 'would-it-work-here'],
  ['What they did', 'what-they-did'],
  ['What changed', 'what-changed'],
  ['What happened next', 'what-happened-next'],
  ['In five lines', 'in-five-lines'],
  ['Seen since', 'seen-since'],
  ['The three councils of the 2015 article', 'the-three-councils-of-the-2015-article'],
  ["What’s next, and what isn't", 'whats-next-and-what-isnt'],
  ['Café & crèche', 'cafe-creche'],
  ['  Section 47 – enquiries (s.47)  ', 'section-47-enquiries-s-47'],
  ['“Good” to outstanding: 2018/19', 'good-to-outstanding-2018-19'],
];

for (const [heading, anchor] of ANCHORS) {
  test(`a link to “${heading.trim()}” goes on working as #${anchor}`, () => assert.equal(anchorOf(heading), anchor));
}

test('no two fixed headings of a page have one anchor', () => {
  const of = (made: { before: readonly { title: string }[]; after: readonly { title: string }[] }, authored: readonly string[]) =>
    [...made.before.map(({ title }) => title), ...authored, ...made.after.map(({ title }) => title)].map(anchorOf);
  for (const anchors of [of(MADE_SECTIONS.practice, PRACTICE_HEADINGS), of(MADE_SECTIONS.theme, Object.keys(THEME_HEADINGS))]) {
    assert.deepEqual(anchors, [...new Set(anchors)]);
  }
});
