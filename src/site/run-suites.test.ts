import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('run-suites.ts', import.meta.url));

/** Runs suites with these programs in place of the real ones, each a shell script. @returns what is told at the end */
function ran(suites: readonly string[], programs: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { PATH: folder, WAYMARK_BROWSER: '/opt/my-browser' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...suites], { env, cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) };
}
describe('the suites', { skip: process.platform === 'win32' && 'programs here are shell scripts' }, () => {
  test('their counts are added up: a runner’s tests, a check as one', () => {
    const { status, last, stdout } = ran(['types', 'lint', 'unit', 'browser'], {
      astro: 'echo "all: $WAYMARK_ALL."',
      oxlint: 'exit 0',
      stylelint: 'exit 0',
      knip: 'exit 0',
      node: "echo 'ℹ pass 30'; echo 'ℹ fail 0'",
      playwright: 'echo \'  12 passed (3.4s)\'; echo "in $WAYMARK_BROWSER"',
    });
    assert.deepEqual([last, status], ['46 passed, 0 failed', 0]);
    assert.match(stdout, /== lint: 3 passed, 0 failed/);
    assert.match(stdout, /in \/opt\/my-browser/);
    assert.match(stdout, /all: \./, 'without --all some pages are opened');
  });
  test('one fault anywhere fails the whole, and what comes after is still run', () => {
    const { status, last, stdout } = ran(['lint', 'unit', 'browser'], {
      oxlint: 'exit 0',
      stylelint: 'exit 1',
      knip: 'exit 0',
      node: "echo 'ℹ pass 29'; echo 'ℹ fail 1'; exit 1",
      playwright: "echo '  1 failed'; echo '  2 did not run'; echo '  1 flaky'; echo '  12 passed (3.4s)'; exit 1",
    });
    assert.match(stdout, /== lint: 2 passed, 1 failed[\s\S]*== unit: 29 passed, 1 failed[\s\S]*== browser: 12 passed, 4 failed/);
    assert.deepEqual([last, status], ['43 passed, 6 failed', 1]);
  });
  test('a runner that ran nothing, or broke, or is not there, has not passed', () => {
    assert.equal(ran(['format', 'unit'], { node: 'exit 0' }).last, '0 passed, 2 failed');
    const { status, last } = ran(['unit'], { node: "echo 'ℹ pass 3'; echo 'ℹ fail 0'; exit 7" });
    assert.deepEqual([last, status], ['3 passed, 1 failed', 1]);
  });
  test('after a build that failed nothing looks at the site', () => {
    const { last, stdout } = ran(['build', 'built', 'browser'], { astro: 'exit 1', node: "echo 'ℹ pass 3'", playwright: 'exit 0' });
    assert.equal(last, '0 passed, 1 failed');
    assert.doesNotMatch(stdout, /== built/);
  });
  test('with --all every page is opened', () => {
    assert.match(ran(['--all', 'types'], { astro: 'echo "all: $WAYMARK_ALL."' }).stdout, /all: 1\./);
  });
  test('who mistypes a suite is told which there are, and nothing is run', () => {
    const { status, stdout, stderr } = ran(['unit', 'units'], { node: "echo 'ℹ pass 3'" });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^No suite is called units\. There are: types, format, lint, unit, build, built, browser\.\n$/);
  });
});
