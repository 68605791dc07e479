import assert from 'node:assert/strict';
import fs, { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { asTakenBack, isCutOff, takeBack, writeWhole } from './write-whole.ts';
import type { Written } from './write-whole.ts';

let folder: string;
let written: Written;
const OLD = { 'a.csv': 'old a', 'b.csv': 'old b' };
const NEW = { 'a.csv': 'new a', 'b.csv': 'new b' };
const state = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const byPath = (files: Record<string, string>) => new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'series-'));
  written = { folder, script: 'figures' };
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What changes the disk. */
const CALLS = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync'] as const;

/**
 * Writes, while the disk fails at one call.
 * @param at the call of a function that changes the disk, from 0
 * @param isDead whether every later call fails too, as after a kill -9: nothing can be taken back then
 * @returns whether it came to that call
 */
function writeUntil(at: number, isDead: boolean): boolean {
  let calls = 0;
  const real = Object.fromEntries(CALLS.map((name) => [name, fs[name]]));
  for (const name of CALLS) {
    const failing = (...args: unknown[]): unknown => {
      if (calls++ === at || (isDead && calls > at)) throw new Error(`the disk failed at call ${calls - 1}`);
      return (real[name] as (...them: unknown[]) => unknown)(...args);
    };
    Object.assign(fs, { [name]: failing });
  }
  syncBuiltinESMExports();
  try {
    writeWhole(written, new Map(Object.entries(NEW)));
    return false;
  } catch (error) {
    assert.equal((error as Error).message, `the disk failed at call ${at}`, 'another failure hides the first');
    return true;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

describe('several files are written, all or none', () => {
  test('all are new, and nothing else lies there', () => {
    writeWhole(written, new Map(Object.entries(NEW)));
    assert.deepEqual(state(), NEW);
  });
  test('all are as before once the next run begins, wherever a run was killed', () => {
    let at = 0;
    for (; writeUntil(at, true); at++) {
      const cutOff = state();
      if (isCutOff(written)) assert.ok(Object.keys(cutOff).includes('cut-off-run-npm-run-figures-again.json'));
      else assert.deepEqual({ ...cutOff, ...OLD }, cutOff, `call ${at} left half, and does not say so`);
      assert.deepEqual(asTakenBack(written, byPath(cutOff)), byPath(OLD));
      assert.deepEqual(state(), cutOff, 'looking changed something');
      takeBack(written);
      assert.deepEqual(state(), OLD, `killed at call ${at}`);
    }
    assert.ok(at > 10, `${at} calls`);
    assert.deepEqual(state(), NEW);
  });
  test('all are as before where the disk fails once, at any call', () => {
    let at = 0;
    for (; writeUntil(at, false); at++) {
      assert.equal(isCutOff(written), false);
      assert.deepEqual(state(), OLD, `failed at call ${at}`);
    }
    assert.ok(at > 10, `${at} calls`);
  });
  test('all are as before where one cannot be read', () => {
    rmSync(join(folder, 'b.csv'));
    mkdirSync(join(folder, 'b.csv'));
    assert.throws(() => writeWhole(written, new Map(Object.entries(NEW))));
    assert.deepEqual(readdirSync(folder), ['a.csv', 'b.csv']);
  });
  test('what others left in the folder stays, whatever its name is', () => {
    writeFileSync(join(folder, 'mine.next'), 'mine');
    writeUntil(6, true);
    takeBack(written);
    assert.deepEqual(state(), { ...OLD, 'mine.next': 'mine' });
    const files = byPath({ ...OLD, 'mine.next': 'mine' });
    assert.deepEqual(asTakenBack(written, files), files);
  });
  test('a folder without leftovers has nothing to take back', () => {
    takeBack(written);
    assert.deepEqual(state(), OLD);
    assert.equal(isCutOff(written), false);
  });
});
