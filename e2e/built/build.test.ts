/** The build itself: it stops at bad content and at broken pages, works under a base path, and gives the same bytes twice. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { copyProject } from '../../src/site/project-copy.ts';
import { build, makeCopy } from './small-copy.ts';

/** Every file of a folder with its bytes, those left out that Pagefind stamps. */
function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return new Map(
    files.map((it) => [join(it.parentPath, it.name).slice(folder.length), readFileSync(join(it.parentPath, it.name)).toString('base64')]),
  );
}

/** Builds a small site with one text of its project changed. */
async function buildWith(path: string, from: string, to: string): Promise<{ status: number | null; told: string }> {
  const copy = makeCopy();
  const text = readFileSync(join(copy, path), 'utf8');
  assert.ok(text.includes(from), `${path} has nothing to change`);
  writeFileSync(join(copy, path), text.replace(from, to));
  const result = await build(copy, { force: true });
  rmSync(copy, { recursive: true, force: true });
  return result;
}

describe('a build that would publish something wrong', () => {
  test('an author whose theme is mistyped gets no site, and the file, line and mend', async () => {
    const path = 'content/practices/northshire/lower-caseloads.mdx';
    const { status, told } = await buildWith(path, 'themes: [caseload-reduction', 'themes: [caseload-reducton');
    assert.equal(status, 1);
    assert.match(told, /northshire\/lower-caseloads\.mdx:4 theme "caseload-reducton" is not known\. Did you mean "caseload-reduction"\?/);
  });
  test('a layout that links to nowhere gets no site', async () => {
    const { status, told } = await buildWith('src/components/Footer.astro', "'/key/'", "'/keys/'");
    assert.equal(status, 1);
    assert.match(told, /links to \/keys\/, and there is no such page/);
  });
});

describe('the build of the whole site', () => {
  let copy: string;
  before(() => {
    copy = copyProject();
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  test('under a base path every link still resolves, and two builds give the same bytes', async () => {
    const env = { BASE: '/waymark/', SITE: 'https://council.example/' };
    const first = await build(copy, { force: true, env });
    assert.equal(first.status, 0, first.told);
    const home = readFileSync(join(copy, 'dist/index.html'), 'utf8');
    assert.match(home, /href="\/waymark\/themes\/"/);
    assert.match(home, /<link rel="canonical" href="https:\/\/council\.example\/waymark\/"/);
    assert.match(
      readFileSync(join(copy, 'dist/sitemap-0.xml'), 'utf8'),
      /https:\/\/council\.example\/waymark\/practices\/essex\/lower-caseloads\//,
    );
    const before = bytesOf(join(copy, 'dist'));
    assert.equal((await build(copy, { force: true, env: { ...env, TZ: 'Pacific/Auckland' } })).status, 0);
    const again = bytesOf(join(copy, 'dist'));
    const differing = [...before].filter(([path, bytes]) => again.get(path) !== bytes).map(([path]) => path);
    assert.deepEqual(differing, []);
    assert.equal(again.size, before.size);
  });
});
