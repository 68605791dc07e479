import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changed, smallContent } from '../model/small-content.ts';
import { smallProject } from './small-project.ts';

const SCRIPT = fileURLToPath(new URL('check-content.ts', import.meta.url));

/** What an author of these files is told by `npm run content`. */
function checked(files: ReadonlyMap<string, string>) {
  const project = smallProject(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { cwd: project, encoding: 'utf8' });
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
  test('what is no fault of the content is not called one', () => {
    const { status, stderr } = checked(new Map());
    assert.notEqual(status, 0);
    assert.match(stderr, /ENOENT[\s\S]*\n {4}at /, 'a fault of the program shows where it stands');
  });
});
