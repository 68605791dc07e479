import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, refused, smallContent, withCouncil, withFile } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const BRIEFING = 'content/briefings/should-we-set-a-limit.mdx';
const PAGES = new URL('../pages/', import.meta.url);

/** The small content in which a practice links to an address. */
const linking = (address: string, files = smallContent()) => changed(PRACTICE, '(/glossary/#caseload)', `(${address})`, files);
/** The small content in which the second point of the briefing rests on an address. */
const resting = (address: string) => changed(BRIEFING, 'from: /themes/caseload-reduction/#what-to-watch', `from: ${address}`);

/** The pages that stand in src/pages under one address each; an author links to neither an error nor a question. */
const fixedPages = (): string[] =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro') && !path.includes('[') && !/^(404|search\/)/.test(path))
    .map((path) => `/${path.replace(/(^|\/)index\.astro$/, '').replace('.astro', '')}/`.replace('//', '/'));

describe('links of a text', () => {
  test('an author may link to every page of the site that is no entry', () => {
    const pages = fixedPages();
    for (const known of ['/', '/about/', '/glossary/', '/themes/', '/data/']) assert.ok(pages.includes(known), known);
    for (const address of pages) assert.deepEqual(faultsOf(linking(address)), [], address);
  });

  test('an author may link to a figure of a practice, an observation and a section that is made', () => {
    for (const address of [
      '/practices/northshire/lower-caseloads/#posts-paid-for',
      '/authorities/northshire/#mixd21',
      '/authorities/northshire/#local-names',
      '/frameworks/ilacs/#the-count',
      '/measures/agency-rate/#council-by-council',
    ])
      assert.deepEqual(faultsOf(linking(address)), [], address);
  });

  test('an observation is reached on its own council’s page, and nowhere else', () => {
    for (const address of ['/themes/caseload-reduction/#weak19', '/authorities/southbury/#weak19'])
      refused(linking(address, withCouncil('southbury')), PRACTICE, address, /and that page has no section "weak19"/);
  });

  test('an address without its closing slash is refused, and its author is shown how to write one', () => {
    refused(
      linking('/themes/early-help'),
      PRACTICE,
      '(/themes/early-help)',
      /Link to a page of the site from its root, as \/themes\/caseload-reduction\//,
    );
  });

  for (const [kind, path, from] of [
    ['a guide', 'content/themes/early-help.mdx', 'Help came late.'],
    ['a council', 'content/authorities/northshire.mdx', 'Northshire was good once.'],
    ['a framework', 'content/frameworks/ilacs.mdx', 'All services.'],
    ['a practice of no single council', 'content/practices/england/personal-advisers.mdx', 'Ask who has an adviser in name only.'],
  ] as const) {
    test(`an author of ${kind} is told of a dead link and its line`, () => {
      refused(
        changed(path, from, `${from} See [what others tried](/themes/nothing/).`),
        path,
        '/themes/nothing/',
        /no page has that address/,
      );
    });
  }
});

describe('what a briefing rests on', () => {
  const second = (files: ReadonlyMap<string, string>) => buildModel(files).briefings.get('should-we-set-a-limit')!.points[1]!;

  test('a whole page may be rested on, and then no section is named', () => {
    const { from } = second(resting('/themes/caseload-reduction/'));
    assert.deepEqual([from.address, from.page.title, from.section], ['/themes/caseload-reduction/', 'Caseload reduction', undefined]);
  });
  test('an author whose point rests on a list of pages is told to name a section', () => {
    refused(resting('/themes/'), BRIEFING, 'from: /themes/\n', /rests on \/themes\/, which is no passage\. Name a section of an entry/);
  });
  test('an author whose point rests on a section that is not there is told the nearest', () => {
    const address = '/themes/caseload-reduction/#what-to-wach';
    refused(resting(address), BRIEFING, address, /has no section "what-to-wach"\. Did you mean "what-to-watch"\?/);
  });
});

test('an author who gives a practice the title of a guide is told the file that has it, whatever the capitals', () => {
  const text = smallContent().get('content/themes/early-help.mdx')!;
  const path = 'content/themes/early-support.mdx';
  refused(
    withFile(path, text.replace('title: Early help', 'title: Early Help')),
    path,
    'title: Early Help',
    /as content\/themes\/early-help\.mdx has/,
  );
});
