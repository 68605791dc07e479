/**
 * Runs the project's suites one after another and adds up their counts.
 *
 * Use: node src/site/run-suites.ts [--all] [SUITE …]; all suites where none is named. The last line is
 * "N passed, N failed". A suite that counts nothing, such as the type check, is one. With --all the browser
 * opens every page and looks for everything; without, what e2e/pages.ts and e2e/drawn.ts choose.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

/** Runs a command; its output goes to the screen as it is. */
function run(command: string, ...args: string[]): number {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

const one = (...commands: [string, ...string[]][]): Count => {
  const failed = commands.filter((command) => run(...command) !== 0).length;
  return { passed: commands.length - failed, failed };
};

/** Runs a test runner, shows what it prints, and reads its counts; a runner that ran nothing has failed. */
function counted(pattern: { passed: RegExp; failed: RegExp }, command: string, ...args: string[]): Count {
  const { stdout, status } = spawnSync(command, args, {
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  process.stdout.write(stdout);
  const total = (it: RegExp) => [...stdout.matchAll(it)].reduce((sum, [, count]) => sum + Number(count), 0);
  const count = { passed: total(pattern.passed), failed: total(pattern.failed) };
  if (status !== 0 && count.failed === 0) count.failed = 1;
  if (count.passed + count.failed === 0) count.failed = 1;
  return count;
}

const NODE_TEST = { passed: /^ℹ pass (\d+)$/gm, failed: /^ℹ fail (\d+)$/gm };
const PLAYWRIGHT = { passed: /^\s+(\d+) passed/gm, failed: /^\s+(\d+) (?:failed|did not run|flaky|interrupted)/gm };
/** Two files at a time: left alone, the runner keeps one of two cores idle. */
const nodeTest = (...files: string[]) => counted(NODE_TEST, 'node', '--test', '--test-concurrency=2', '--test-reporter=spec', ...files);

const SUITES: Record<string, () => Count> = {
  types: () => one(['astro', 'check', '--minimumSeverity', 'warning']),
  format: () => one(['prettier', '--check', '--log-level', 'warn', '.']),
  lint: () => one(['oxlint', '--deny-warnings'], ['stylelint', 'src/**/*.css'], ['knip']),
  unit: () => nodeTest('src/**/*.test.ts'),
  build: () => one(['astro', 'build', '--force', '--silent']),
  built: () => nodeTest('e2e/built/*.test.ts'),
  browser: () => {
    const browser = findBrowser();
    if (!browser.path) {
      console.error(browser.help);
      return { passed: 0, failed: 1 };
    }
    process.env.WAYMARK_BROWSER = browser.path;
    return counted(PLAYWRIGHT, 'playwright', 'test', '--config', 'e2e/playwright.config.ts');
  },
};

const args = process.argv.slice(2);
if (args.includes('--all')) process.env.WAYMARK_ALL = '1';
const named = args.filter((it) => it !== '--all');
const names = named.length ? named : Object.keys(SUITES);
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
const total: Count = { passed: 0, failed: 0 };
for (const name of names) {
  console.log(`\n== ${name}`);
  const { passed, failed } = SUITES[name]!();
  console.log(`== ${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
  // Nothing that needs the built site can say anything useful without it.
  if (name === 'build' && failed) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
