/**
 * A build that takes over finished pages from the last one gives the same site, byte for byte, as a build that draws
 * all. Each case is done to two copies of the project with a small content: one takes over, one does not.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HOME, build, makeCopy } from './small-copy.ts';

const PROBLEM = 'Nobody held some cases.';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const NATIONAL = 'content/practices/england/personal-advisers.mdx';

/** The copy that keeps its pages, and the one that draws all. */
const copies = { keeps: '', draws: '' };

/** The files of a copy's built site with their bytes. */
function siteOf(copy: string): Map<string, string> {
  const dist = join(copy, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return new Map(
    files.map((it) => {
      const path = join(it.parentPath, it.name);
      return [path.slice(dist.length), readFileSync(path, 'latin1')];
    }),
  );
}

/** Does something to both copies. */
const both = (change: (copy: string) => void): void => Object.values(copies).forEach(change);

const edit = (path: string, from: string | RegExp, to: string) => (copy: string) => {
  const text = readFileSync(join(copy, path), 'utf8');
  const edited = text.replace(from, to);
  assert.notEqual(edited, text, `${path} has nothing to change`);
  writeFileSync(join(copy, path), edited);
};

/** Builds both copies and compares them. @returns the addresses that the one took over without drawing them */
async function sameSite(): Promise<string[]> {
  const [kept, drawn] = await Promise.all([build(copies.keeps), build(copies.draws, { force: true })]);
  assert.equal(kept.status, 0, kept.told);
  assert.equal(drawn.status, 0, drawn.told);
  const [one, other] = [siteOf(copies.keeps), siteOf(copies.draws)];
  assert.deepEqual([...one.keys()].toSorted(), [...other.keys()].toSorted());
  assert.deepEqual(
    [...one].filter(([path, bytes]) => other.get(path) !== bytes).map(([path]) => path),
    [],
  );
  return [...kept.told.matchAll(/ (\S+)index\.html \((?:restored|cached)\)/g)].map(([, address]) => address!);
}

describe('a build that takes over pages', { concurrency: false }, () => {
  before(async () => {
    for (const name of ['keeps', 'draws'] as const) copies[name] = makeCopy();
    await sameSite();
  });
  after(() => both((copy) => rmSync(copy, { recursive: true, force: true })));

  test('after a sentence was changed, it draws that page and takes over the others', async () => {
    both(edit(PRACTICE, PROBLEM, 'Nobody at all held some cases.'));
    const taken = await sameSite();
    assert.ok(!taken.includes('/practices/northshire/lower-caseloads/'), String(taken));
    assert.ok(taken.includes('/practices/england/personal-advisers/'));
    assert.ok(taken.includes('/themes/caseload-reduction/'));
  });

  test('after a sentence of every other kind was changed', async () => {
    both(edit('content/themes/caseload-reduction.mdx', 'It matters to children.', 'It matters to each child.'));
    both(edit('content/authorities/northshire.mdx', 'Northshire was good once.', 'Northshire was good for a while.'));
    both(edit('content/frameworks/ilacs.mdx', 'All services.', 'Each service.'));
    await sameSite();
  });

  test('after a title, a figure, an observation and what a text cites were changed, which other pages show', async () => {
    both(
      edit(
        PRACTICE,
        'Inspectors found low caseloads. <Cite report="northshire/2014-03-21-inspection" page="12" />',
        'Low. <Cite source="act-2002" />',
      ),
    );
    both(edit(PRACTICE, 'of="northshire" period="2018"', 'of="northshire" period="2017"'));
    both(edit(PRACTICE, 'title: Lower caseloads', 'title: Fewer cases for each worker'));
    both(edit('content/measures/average-caseload.csv', 'northshire,2018,14', 'northshire,2018,15'));
    both(edit('content/observations/northshire.yaml', 'and knew the children', 'and they knew the children'));
    await sameSite();
  });

  test('after a page was renamed', async () => {
    both((copy) => renameSync(join(copy, NATIONAL), join(copy, 'content/practices/england/advisers.mdx')));
    both(edit(PRACTICE, 'england/personal-advisers', 'england/advisers'));
    const taken = await sameSite();
    assert.ok(!existsSync(join(copies.keeps, 'dist/practices/england/personal-advisers')), String(taken));
  });

  test('after a page was deleted', async () => {
    for (const ending of ['yaml', 'csv']) both((copy) => rmSync(join(copy, `content/measures/agency-rate.${ending}`)));
    await sameSite();
    assert.ok(!existsSync(join(copies.keeps, 'dist/measures/agency-rate')));
  });

  test('after a component was changed that stands deep in a page', async () => {
    both(edit('src/components/mdx/NotStated.astro', /$/, '\n<b>still</b>\n'));
    await sameSite();
    assert.match(readFileSync(join(copies.keeps, 'dist/practices/northshire/lower-caseloads/index.html'), 'utf8'), /<b>still<\/b>/);
  });

  test('after a style was changed', async () => {
    both(edit('src/components/section.css', /$/, '\n@layer parts {\n  .sec {\n    --drawn: anew;\n  }\n}\n'));
    await sameSite();
    assert.match(readFileSync(join(copies.keeps, 'dist/sources/trade-2015/index.html'), 'utf8'), /--drawn: ?anew/);
  });

  test('after a build that stopped half-way, and the edit that stopped it was undone', async () => {
    const first = 'content/practices/england/advisers.mdx';
    const before = readFileSync(join(copies.keeps, first), 'utf8');
    // The page of this practice is drawn and kept; then the home page stops the build.
    edit(first, 'Help ended at 21. <', 'Help, never published, ended at 21. <')(copies.keeps);
    edit('src/pages/index.astro', '---\nimport', '---\nif (1) throw new Error("stopped");\nimport')(copies.keeps);
    const { status, told } = await build(copies.keeps);
    assert.notEqual(status, 0, told);
    assert.match(told, /stopped/);
    writeFileSync(join(copies.keeps, first), before);
    writeFileSync(join(copies.keeps, 'src/pages/index.astro'), HOME);
    await sameSite();
  });
});
