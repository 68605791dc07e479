import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, lineIn, refused, smallContent, told } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';

/** The first line under the front matter, where a missing section is told. */
const BODY = lineIn(smallContent(), PRACTICE, '## The problem') - 1;
const WATCH = lineIn(smallContent(), PRACTICE, '## What to watch');

function refuses(name: string, from: string, to: string, gist: RegExp, on: string | number = to): void {
  test(name, () => refused(changed(PRACTICE, from, to), PRACTICE, on, gist));
}

describe('headings', () => {
  refuses(
    'an author who leaves a section out is told which, and what to write where nothing is known',
    '## What it cost\n\n<NotStated />\n\n',
    '',
    /has no section "What it cost"\. Add "## What it cost"; where no source says anything, write <NotStated \/>/,
    BODY,
  );
  refuses('an author who writes a section twice is told the second one and the order', '## What to watch\n',
    '## What it cost\n\nMoney. <Cite source="trade-2015" />\n\n## What to watch\n', /"## What it cost" is out of order or stands twice\. The order is: The problem · What they did/, WATCH); // prettier-ignore

  test('an author who mistypes a heading is told the nearest one, and that the section is missing', () => {
    const files = changed(PRACTICE, '## What to watch', '## What to wach');
    const line = lineIn(files, PRACTICE, '## What to wach');
    assert.deepEqual(
      faultsOf(files).map((fault) => fault.slice(PRACTICE.length).replace(/ · .*/, '')),
      [
        `:${BODY} has no section "What to watch". Add "## What to watch"; where no source says anything, write <NotStated />.`,
        `:${line} "## What to wach" is not a heading of this kind. Did you mean "What to watch"? The headings are: The problem`,
      ],
    );
  });

  test('an author who swaps two sections is told the one that comes too late', () => {
    const files = changed(
      PRACTICE,
      '## What to watch\n',
      '## What it cost\n\n<NotStated />\n\n## What to watch\n',
      changed(PRACTICE, '## What it cost\n\n<NotStated />\n\n', ''),
    );
    refused(files, PRACTICE, '## What it cost', /"## What it cost" is out of order or stands twice/);
  });

  test('a heading of another kind before it does not make another heading the one that is out of order', () => {
    const files = changed(
      PRACTICE,
      '## The problem\n',
      '## An aside\n\nOurs.\n\n## The problem\n',
      changed(PRACTICE, '## Would it work here?', '## What changed'),
    );
    const out = faultsOf(files).filter((fault) => fault.includes('out of order'));
    assert.equal(out.length, 1);
    assert.match(out[0]!, /"## What changed" is out of order/);
  });

  refuses('an author of an empty section is told to write it, or that nothing is known', 'Look first at [the words](/glossary/#caseload).\n', '',
    /"## Would it work here\?" has no text\. Write it, or <NotStated \/>/, '## Would it work here?'); // prettier-ignore
  refuses('an author of a section with a margin note only is told that it has no text', 'Look first at [the words](/glossary/#caseload).', '<Note>\n\nA note.\n\n</Note>',
    /"## Would it work here\?" has no text/, '## Would it work here?'); // prettier-ignore
  refuses(
    'an author of a heading of level 4 is told which levels there are',
    '### Seen from outside',
    '#### Seen from outside',
    /has a heading of level 4\. Use ## for sections and ### within them/,
  );
  refuses(
    'an author of a heading of level 1 is told which levels there are',
    '### Seen from outside',
    '# Seen from outside',
    /has a heading of level 1/,
  );
  refuses(
    'an author of a heading within a note is told its level',
    'Counted on 30 September.',
    '## Counted on 30 September.',
    /has a heading of level 2/,
  );
  test('an author who puts onclick into the braces of a heading is refused', () => {
    const files = changed(PRACTICE, '## What to watch', '## What to watch {onclick="alert(1)"}');
    told(files, `${PRACTICE}:${WATCH}`, /holds more than plain words\. Take links, components, braces and bold out of the heading/);
  });
  refuses(
    'an author who puts onclick into the braces of a subheading is refused',
    '### Seen from outside',
    '### Seen from outside {onclick="alert(1)"}',
    /holds an expression in braces/,
  );
  refuses(
    'an author who cites within a heading is told to take it out, so that no source is lost',
    '## What to watch',
    '## What to watch <Cite source="trade-2015" />',
    /"## What to watch" holds more than plain words/,
  );
  refuses(
    'an author who links within a heading is told to take it out',
    '## What to watch',
    '## [What to watch](/about/)',
    /"## What to watch" holds more than plain words/,
  );
});
