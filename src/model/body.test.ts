import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, lineIn, refused, smallContent, told } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const AUTHORITY = 'content/authorities/northshire.mdx';
const BRIEFING = 'content/briefings/should-we-set-a-limit.mdx';
/** A paragraph of the practice in place of which the bad examples stand. */
const HERE = 'An average is not a ceiling. See [caseload reduction](/themes/caseload-reduction/#what-to-watch).';

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

describe('content is data: nothing in it can run', () => {
  const refusedThings: [what: string, text: string, gist: RegExp, line?: number][] = [
    ['an import', 'import fs from "node:fs"', /holds an import or export/],
    ['an export', 'export const x = 1', /holds an import or export/],
    ['an expression on its own line', '{process.env.SITE}', /holds an expression in braces/],
    ['an expression within a sentence', 'Cases {1 + 1} each.', /holds an expression in braces/],
    ['a comment in braces', '{/* to do */}', /holds an expression in braces/],
    ['a brace that is not closed', 'Between { and the end.', /is not valid MDX/],
    ['a comment of HTML', '<!-- to do -->', /is not valid MDX/],
    ['an element of HTML', '<div>Boxed</div>', /uses <div>, which is not a component for authors/],
    ['an element within a sentence', 'One<br/>two', /uses <br>/],
    ['a script', '<script>alert(1)</script>', /uses <script>/],
    ['an iframe', '<iframe src="https://example.com"></iframe>', /uses <iframe>/],
    ['a fragment', '<>Nothing</>', /uses <>, which is not a component for authors\. There are: Cite, Official, NotStated, Note, Steps/],
    ['a member of an object', '<Astro.slots />', /uses <Astro\.slots>/],
    ['a component that is not known', '<Cit source="trade-2015" />', /uses <Cit>.*Did you mean "Cite"\?/],
    ['a name that every object has', '<constructor />', /uses <constructor>/],
    [
      'an attribute that is not named for the component',
      '<Cite source="trade-2015" pages="3" />',
      /gives <Cite> the attribute "pages"\. It takes: source, report, measure, page/,
    ],
    [
      'an attribute for a component that takes none',
      '<NotStated class="big" />',
      /gives <NotStated> the attribute "class"\. It takes none/,
    ],
    ['a handler on a component', '<Steps onclick="alert(1)">\n\n1. **One.** Two.\n\n</Steps>', /gives <Steps> the attribute "onclick"/],
    ['set:html on a note', '<Note set:html="<b>">\n\nx\n\n</Note>\n\nText.', /gives <Note> the attribute "set:html"/],
    [
      'set:html with an expression on a note',
      '<Note set:html={fetch("x")}>\n\nx\n\n</Note>\n\nText.',
      /gives <Note> an attribute that is not plain text\. Write set:html="…"/,
    ],
    [
      'an expression as an attribute',
      '<Cite source="trade-2015" page={3} />',
      /gives <Cite> an attribute that is not plain text\. Write page="…"/,
    ],
    ['attributes spread from an object', 'Text. <NotStated {...props} />', /gives <NotStated> an attribute that is not plain text/],
    ['an attribute without a value', 'Text. <NotStated hidden />', /gives <NotStated> an attribute that is not plain text/],
    ['a block of code', '```\nx\n```', /holds a block of code/],
    ['an image', '![A chart](/chart.png)', /holds an image/],
    ['a rule', '***', /holds a rule/],
    ['a footnote', 'Text.[^1]\n\n[^1]: Note.', /holds a footnote/],
    ['a link definition', 'See [it][x].\n\n[x]: /about/', /holds a link definition/, 2],
    [
      'a link to another site',
      '[the news](https://example.com/)',
      /links to "https:\/\/example\.com\/"\. Link to a page of the site from its root/,
    ],
    ['a bare address', 'See https://example.com for more.', /links to "https:\/\/example\.com"/],
    ['a link that runs a script', '[here](javascript:alert(1))', /links to "javascript:alert\(1\)"/],
    ['a link without the site’s root', '[here](caseload-reduction/)', /links to "caseload-reduction\/"/],
    ['a link without its last slash', '[here](/themes/caseload-reduction)', /links to "\/themes\/caseload-reduction"/],
    ['a link to another host by two slashes', '[here](//example.com/)', /links to "\/\/example\.com\/"/],
    ['an aligned column', '| a | b |\n| --- | --: |\n| 1 | 2 |', /aligns a column of a table\. Take the colons out/],
    ['a cite of nothing', 'Text. <Cite page="3" />', /<Cite> needs exactly one of source, report or measure/],
    [
      'a cite of two works',
      'Text. <Cite source="trade-2015" measure="average-caseload" />',
      /<Cite> needs exactly one of source, report or measure/,
    ],
    [
      'a note within a list',
      '- One\n\n  <Note>Two</Note>',
      /has a <Note> within other text\. Put <Note> and <\/Note> on lines of their own/,
      2,
    ],
    ['a note within a sentence', 'One <Note>two</Note> three.', /has a <Note> within other text/],
  ];
  const first = lineIn(smallContent(), PRACTICE, HERE);
  for (const [what, text, gist, below = 0] of refusedThings) {
    test(`an author who writes ${what} is refused, with the line`, () => {
      const faults = faultsOf(changed(PRACTICE, HERE, text));
      assert.equal(
        faults.find((fault) => gist.test(fault))?.split(' ')[0],
        `${PRACTICE}:${first + below}`,
        `nothing like ${gist} in:\n${faults.join('\n')}`,
      );
    });
  }

  test('a script in a quotation, a list or a table is refused too', () => {
    for (const text of [
      '> <script>x</script>',
      '- <script>x</script>',
      '| a |\n| --- |\n| <script>x</script> |',
      '**<script>x</script>**',
    ]) {
      assert.match(faultsOf(changed(PRACTICE, HERE, text)).join('\n'), /uses <script>/, text);
    }
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
  test('a reader of an excerpt is told what is not stated', () => {
    const [, , cost] = buildModel(smallContent()).practices.get('northshire/lower-caseloads')!.passages;
    assert.equal(cost!.text, 'Not stated in the sources.\n');
  });
});
