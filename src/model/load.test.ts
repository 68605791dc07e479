import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { contentFiles, loadFiles, loadModel } from './load.ts';
import { changed, smallContent } from './small-content.ts';

const SOURCE = 'content/sources/act-2002.yaml';

/** Writes a file, as an author does who saves it a moment later: two saves within a millisecond would look like one. */
let moment = 0;
function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { mtimeMs } = statSync(path);
  moment += 1000;
  utimesSync(path, (mtimeMs + moment) / 1000, (mtimeMs + moment) / 1000);
}

const retitled = (title: string) => changed(SOURCE, 'title: An Act of 2002', `title: ${title}`).get(SOURCE)!;
const titleOf = (model: ReturnType<typeof loadModel>) => model.sources.get('act-2002')!.title;

describe('the content on disk', { concurrency: false }, () => {
  const home = process.cwd();
  const project = mkdtempSync(join(tmpdir(), 'waymark-'));
  before(() => {
    process.chdir(project);
    for (const [path, text] of smallContent()) save(path, text);
    save('content/README.md', 'For authors.\n');
    save('content/_templates/theme.mdx', 'No front matter.\n');
  });
  after(() => {
    process.chdir(home);
    rmSync(project, { recursive: true, force: true });
  });

  test('every file is read but those that are for authors', () => {
    assert.deepEqual([...contentFiles().keys()], [...smallContent().keys()].toSorted());
    assert.equal(contentFiles().get(SOURCE), smallContent().get(SOURCE));
  });

  test('a build reads it once, whatever happens to the files meanwhile', () => {
    const model = loadModel();
    save(SOURCE, retitled('Another Act'));
    assert.equal(loadModel(), model);
    assert.equal(loadFiles().get(SOURCE), smallContent().get(SOURCE), 'the texts are those that the model was made from');
  });

  test('in development an author sees a saved change, and nothing is read again without one', () => {
    const model = loadModel({ fresh: true });
    assert.equal(titleOf(model), 'Another Act');
    assert.equal(loadModel({ fresh: true }), model);
    assert.equal(loadModel(), model, 'nor where a page does not ask for what is newest');
    save(SOURCE, retitled('A third Act'));
    assert.equal(titleOf(loadModel({ fresh: true })), 'A third Act');
    assert.match(loadFiles().get(SOURCE)!, /A third Act/);
  });

  test('in development an author sees a fault as long as it stands, and the page again once it is mended', () => {
    save(SOURCE, 'title: [\n');
    for (let time = 0; time < 2; time++) assert.throws(() => loadModel({ fresh: true }), /act-2002\.yaml/);
    save(SOURCE, retitled('A mended Act'));
    assert.equal(titleOf(loadModel({ fresh: true })), 'A mended Act');
  });

  test('in development a file that is new or gone is noticed', () => {
    const copy = 'content/sources/act-2003.yaml';
    save(copy, retitled('An Act of 2003'));
    assert.ok(loadModel({ fresh: true }).sources.has('act-2003'));
    renameSync(copy, 'content/sources/act-2004.yaml');
    assert.ok(loadModel({ fresh: true }).sources.has('act-2004'), 'a new name is noticed, though nothing was saved');
    rmSync('content/sources/act-2004.yaml');
    assert.ok(!loadModel({ fresh: true }).sources.has('act-2004'));
  });
});
