import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { takeBack, writeWhole } from './write-whole.ts';

let folder: string;
const NEW = new Map([
  ['a.csv', 'new a'],
  ['b.csv', 'new b'],
  ['c.csv', 'new c'],
]);
const state = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const OLD = { 'a.csv': 'old a', 'b.csv': 'old b', 'c.csv': 'old c' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'series-'));
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('several files are written, all or none', () => {
  test('all are new, and nothing else lies there', () => {
    writeWhole(folder, NEW);
    assert.deepEqual(state(), Object.fromEntries(NEW));
  });
  for (const failing of [1, 2, 3])
    test(`all are as before where file ${failing} cannot be put in place`, () => {
      let calls = 0;
      const rename = (from: string, to: string) => {
        if (++calls === failing) throw new Error('the disk failed');
        renameSync(from, to);
      };
      assert.throws(() => writeWhole(folder, NEW, rename as typeof renameSync), /the disk failed/);
      assert.deepEqual(state(), OLD);
    });
  test('all are as before where one cannot be written at all', () => {
    rmSync(join(folder, 'c.csv'));
    mkdirSync(join(folder, 'c.csv'));
    assert.throws(() => writeWhole(folder, NEW));
    rmSync(join(folder, 'c.csv'), { recursive: true });
    assert.deepEqual(state(), { 'a.csv': 'old a', 'b.csv': 'old b' });
  });
  test('a run that was cut off half-way is taken back by the next', () => {
    const cut = { ...OLD, 'a.csv': 'new a', 'a.csv.before': 'old a', 'b.csv.before': 'old b', 'b.csv.next': 'new b', 'under-way': '' };
    for (const [name, text] of Object.entries(cut)) writeFileSync(join(folder, name), text);
    assert.equal(takeBack(folder), true);
    assert.deepEqual(state(), OLD);
  });
  test('a run that was cut off when all was in place stays', () => {
    const done = { ...Object.fromEntries(NEW), 'b.csv.before': 'old b' };
    for (const [name, text] of Object.entries(done)) writeFileSync(join(folder, name), text);
    assert.equal(takeBack(folder), true);
    assert.deepEqual(state(), Object.fromEntries(NEW));
  });
  test('a folder without leftovers has nothing to take back', () => assert.equal(takeBack(folder), false));
});
