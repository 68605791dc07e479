/** The build itself: it stops at bad content and at broken pages, works under a base path, and gives the same bytes twice. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { copyProject } from '../../src/site/project-copy.ts';

let copy: string;

/** Builds the copy; a build takes some seconds. */
function build(env: Record<string, string> = {}): { status: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--force'], {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}

/** Every file of a folder with its bytes, those left out that Pagefind stamps. */
function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return new Map(
    files.map((it) => [join(it.parentPath, it.name).slice(folder.length), readFileSync(join(it.parentPath, it.name)).toString('base64')]),
  );
}

describe('the build', { concurrency: false }, () => {
  before(() => {
    copy = copyProject();
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  test('an author whose theme is mistyped gets no site, and the file, line and mend', () => {
    const path = join(copy, 'content/practices/essex/lower-caseloads.mdx');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('themes: [caseload-reduction', 'themes: [caseload-reducton'));
    const { status, told } = build();
    writeFileSync(path, text);
    assert.equal(status, 1);
    assert.match(
      told,
      /content\/practices\/essex\/lower-caseloads\.mdx:4 theme "caseload-reducton" is not known\. Did you mean "caseload-reduction"\?/,
    );
  });

  test('a layout that links to nowhere gets no site', () => {
    const path = join(copy, 'src/components/Footer.astro');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace("'/key/'", "'/keys/'"));
    const { status, told } = build();
    writeFileSync(path, text);
    assert.equal(status, 1);
    assert.match(told, /links to \/keys\/, and there is no such page/);
  });

  test('under a base path every link still resolves, and two builds give the same bytes', () => {
    const env = { BASE: '/waymark/', SITE: 'https://council.example/' };
    const first = build(env);
    assert.equal(first.status, 0, first.told);
    const home = readFileSync(join(copy, 'dist/index.html'), 'utf8');
    assert.match(home, /href="\/waymark\/themes\/"/);
    assert.match(home, /<link rel="canonical" href="https:\/\/council\.example\/waymark\/"/);
    assert.match(
      readFileSync(join(copy, 'dist/sitemap-0.xml'), 'utf8'),
      /https:\/\/council\.example\/waymark\/practices\/essex\/lower-caseloads\//,
    );
    const before = bytesOf(join(copy, 'dist'));
    assert.equal(build({ ...env, TZ: 'Pacific/Auckland' }).status, 0);
    const again = bytesOf(join(copy, 'dist'));
    const differing = [...before].filter(([path, bytes]) => again.get(path) !== bytes).map(([path]) => path);
    assert.deepEqual(differing, []);
    assert.equal(again.size, before.size);
  });
});
