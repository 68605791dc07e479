import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { findBrowser } from './browser.ts';

describe('the browser for the tests', { concurrency: false }, () => {
  const { PATH, WAYMARK_BROWSER } = process.env;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-'));
    delete process.env.WAYMARK_BROWSER;
  });
  afterEach(() => {
    process.env.PATH = PATH;
    if (WAYMARK_BROWSER === undefined) delete process.env.WAYMARK_BROWSER;
    else process.env.WAYMARK_BROWSER = WAYMARK_BROWSER;
    rmSync(folder, { recursive: true, force: true });
  });
  /** Puts a program into a folder of PATH. @returns its path */
  function program(name: string, at = 'bin'): string {
    const path = join(folder, at, name);
    mkdirSync(join(folder, at), { recursive: true });
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  }

  test('is the one that stands first on the path', () => {
    const [chrome, chromium] = [program('google-chrome', 'one'), program('chromium', 'two')];
    process.env.PATH = [join(folder, 'none'), join(folder, 'one'), join(folder, 'two')].join(delimiter);
    assert.equal(findBrowser().path, chrome);
    process.env.PATH = [join(folder, 'two'), join(folder, 'one')].join(delimiter);
    assert.equal(findBrowser().path, chromium);
  });
  test('is Chromium before Chrome where both stand together', () => {
    program('chrome');
    const chromium = program('chromium');
    process.env.PATH = join(folder, 'bin');
    assert.equal(findBrowser().path, chromium);
  });
  test('is the one that was asked for before any other', () => {
    program('chromium');
    process.env.PATH = join(folder, 'bin');
    process.env.WAYMARK_BROWSER = '/opt/my-browser';
    assert.equal(findBrowser().path, '/opt/my-browser');
  });
});
