import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changed, smallContent } from '../model/small-content.ts';
import { smallProject } from './small-project.ts';

const SCRIPT = fileURLToPath(new URL('check-content.ts', import.meta.url));

/** What an author of these files is told by `npm run content`. */
function checked(files: ReadonlyMap<string, string>, ...options: string[]) {
  const project = smallProject(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], { cwd: project, encoding: 'utf8' });
  rmSync(project, { recursive: true, force: true });
  return { status, stdout, stderr };
}

describe('npm run content', () => {
  /** The small content, each page to be reviewed by one day. */
  const dueBy = (day: string) => new Map([...smallContent()].map(([path, text]) => [path, text.replace("'2027-05-24'", `'${day}'`)]));

  test('an author whose content fits is told how much there is', () => {
    const { status, stdout, stderr } = checked(dueBy('9999-12-31'));
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'The content fits: 10 pages, 3 observations, 3 terms, 2 sources.\n');
  });
  test('an editor is told which pages are overdue for review today, and it does not fail', () => {
    const old = new Map(
      [...dueBy('2001-01-02')].map(([path, text]) => [path, text.replace("reviewed: '2026-11-24'", "reviewed: '2000-01-02'")]),
    );
    const { status, stdout, stderr } = checked(old);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^The content fits: [^\n]+\n11 pages are overdue for review\.[^\n]+\n( {2}content\/\S+:\d+ was due by 2 January 2001 [^\n]+\n){11}$/,
    );
  });
  test('an author whose content does not fit is told each fault by its line, without the insides of the program, and it fails', () => {
    const { status, stdout, stderr } = checked(changed('content/registry.csv', 'E10000903', 'E903'));
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^1 fault in the content:\ncontent\/registry\.csv:4 has the code "E903"\. .+\n$/);
  });
  test('an author is told of a word that is not British English', () => {
    const american = checked(changed('content/glossary.yaml', 'The cases that one worker holds.', 'The cases that one worker favors.'));
    assert.equal(american.status, 1);
    assert.match(american.stderr, /^1 fault in the content:\ncontent\/glossary\.yaml:\d+ has "favors".* Did you mean "favours"\?/);
  });
  test('an author who names a folder of sources is told what was copied from a text in it, and from where', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-sources-'));
    mkdirSync(join(folder, 'northshire'));
    writeFileSync(join(folder, 'northshire', '2014.txt'), 'Indeed, workers held few\ncases in early 2014 and knew the families.');
    writeFileSync(join(folder, 'notes.md'), 'Workers held too many cases in 2019 and could not visit children');
    const copied = checked(smallContent(), '--sources', folder);
    const empty = checked(smallContent(), '--sources', join(folder, 'nothing'));
    rmSync(folder, { recursive: true });
    assert.equal(copied.status, 1);
    assert.match(
      copied.stderr,
      /^1 fault in the content:\ncontent\/observations\/northshire\.yaml:6 shares 10 words with northshire.2014\.txt: "workers held few cases in early 2014 and knew the"\. Say it in our own words.*\n$/,
    );
    assert.notEqual(empty.status, 0);
    assert.match(empty.stderr, /nothing/);
  });
  test('what is no fault of the content is not called one', () => {
    const { status, stderr } = checked(new Map());
    assert.notEqual(status, 0);
    assert.match(stderr, /ENOENT[\s\S]*\n {4}at /, 'a fault of the program shows where it stands');
  });
});
