import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, test } from 'node:test';
import { measured } from './measured-run.ts';

/** Works, and holds 80 MB, in a process of its own for some three tenths of a second. */
const BUSY = `const held = Buffer.alloc(80e6, 1); const { cpuUsage } = process; while (cpuUsage().user < 3e5) held.fill(2); console.log('done')`;

describe('what a command costs', { skip: process.platform === 'win32' && 'it needs a POSIX shell' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('a process that the command starts is counted in, and what it says goes to the log', async () => {
    const { seconds, processor, memory } = await measured(folder, 'sh', '-c', '"$0" -e "$1"; true', process.execPath, BUSY);
    // The shell rounds; a busy machine takes longer, and never less.
    assert.ok(processor >= 0.25 && processor < 30, `${processor} processor seconds`);
    assert.ok(seconds >= 0.25, `${seconds} seconds`);
    if (existsSync('/proc')) assert.ok(memory !== undefined && memory > 80e6 && memory < 2e9, `${memory} bytes`);
    assert.equal(readFileSync(join(folder, 'build.log'), 'utf8'), 'done\n');
  });
  test('a command that fails is no measurement, and what it told is shown', async () => {
    await assert.rejects(measured(folder, 'sh', '-c', 'echo half; echo broken >&2; exit 3'), /^Error: sh -c .* failed:\nhalf\nbroken\n$/);
  });
  test('a command that cannot be started is no measurement either', async () => {
    await assert.rejects(measured(join(folder, 'nowhere'), 'true'), { code: 'ENOENT' });
  });
});
