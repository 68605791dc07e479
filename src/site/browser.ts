/** Finds a browser for the tests: an installed Chromium or Chrome, else Playwright's own, else Debian's by apt-get. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Debian's chromium, where this is root on a system with apt-get. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('No browser found: installing Debian’s chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
  return onPath();
}

/** @returns the path of a browser; where none can be had, what to do about it */
export function findBrowser(): { path?: string; help: string } {
  const own = chromium.executablePath();
  const path =
    process.env.WAYMARK_BROWSER ?? onPath() ?? FIXED.find((it) => existsSync(it)) ?? (existsSync(own) ? own : undefined) ?? installed();
  return {
    path,
    help: 'No browser was found. Install Chromium or Chrome, or set WAYMARK_BROWSER to the path of one, then run this again.',
  };
}
