import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, faultsOf, lineIn, smallContent } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
/** A paragraph of the practice in place of which the bad examples stand. */
const HERE = 'An average is not a ceiling. See [caseload reduction](/themes/caseload-reduction/#what-to-watch).';

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
    [
      'words within a reference',
      'Text. <Cite source="trade-2015">Lost words</Cite>',
      /puts words into <Cite>, which would not be shown\. Write them outside it, and <Cite … \/> alone/,
    ],
    [
      'words within an official figure',
      'It was <Official measure="average-caseload" of="england" period="2018">17</Official>.',
      /puts words into <Official>/,
    ],
    [
      'words within "not stated"',
      '<NotStated>\n\nIt saved £9m. <Cite source="trade-2015" />\n\n</NotStated>',
      /puts words into <NotStated>/,
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
