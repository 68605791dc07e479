import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSite } from './site-checks.ts';
import type { BuiltSite } from './site-checks.ts';

const page = (title: string, main: string, attributes = 'data-pagefind-body=""'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><main ${attributes}><h1>${title}</h1>${main}</main></body></html>`;

/** A site of two pages that is whole, with changes. */
function site(changes: Partial<Record<'index.html' | 'themes/a/index.html', string>> = {}, wanted: BuiltSite['wanted'] = []): BuiltSite {
  const pages = new Map(
    Object.entries({
      'index.html': page('Home', '<a href="/x/themes/a/#how">A</a>'),
      'themes/a/index.html': page('A', '<h2 id="how">How</h2><a href="/x/">Home</a> <a href="#how">here</a>'),
      ...changes,
    }),
  );
  return {
    pages,
    files: new Set([...pages.keys(), 'icon.svg']),
    base: '/x/',
    wanted: wanted.length ? wanted : [{ address: '/themes/a/', sections: ['how'] }],
  };
}

test('a site whose links, titles and sections hold is published', () => assert.deepEqual(checkSite(site()), []));

for (const [name, changes, gist] of [
  [
    'a dead link',
    { 'index.html': page('Home', '<a href="/x/themes/b/">B</a>') },
    /index\.html links to \/x\/themes\/b\/, and there is no such page/,
  ],
  [
    'a dead anchor',
    { 'index.html': page('Home', '<a href="/x/themes/a/#why">A</a>') },
    /links to \/x\/themes\/a\/#why, and that page has no such anchor/,
  ],
  ['a link outside the base path', { 'index.html': page('Home', '<a href="/themes/a/">A</a>') }, /outside the base path \/x\//],
  ['two pages with one title', { 'index.html': page('A', '') }, /has the title "A"/],
  ['a page without a title', { 'index.html': '<main data-pagefind-body=""></main>' }, /index\.html has no title/],
  [
    'an anchor that stands twice',
    { 'themes/a/index.html': page('A', '<h2 id="how">1</h2><h2 id="how">2</h2>') },
    /has the anchor "how" twice/,
  ],
  ['an inline style', { 'index.html': page('Home', '<p style="color:red">x</p>') }, /inline style/],
  ['a lost section', { 'themes/a/index.html': page('A', '<h2 id="who">Who</h2>'), 'index.html': page('Home', '') }, /has no section "how"/],
  ['a page that search cannot find', { 'themes/a/index.html': page('A', '<h2 id="how">How</h2>', '') }, /cannot be found by search/],
] as const) {
  test(`${name} stops the build and is named`, () => {
    const faults = checkSite(site(changes));
    assert.ok(
      faults.some((fault) => gist.test(fault)),
      faults.join('\n'),
    );
  });
}

test('a page that was not built stops the build', () => {
  assert.match(checkSite(site({}, [{ address: '/themes/z/', sections: [] }])).join('\n'), /themes\/z\/index\.html was not built/);
});
