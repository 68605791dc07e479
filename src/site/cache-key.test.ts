import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const SRC = new URL('../', import.meta.url);
/** All that may draw a page. */
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$|^(site|upkeep)\//.test(path));

/** The files of src/ that hold a text; build hooks, tests and upkeep aside, which .oxlintrc.json keeps out of pages. */
const holding = (text: RegExp): string[] => code.filter((path) => text.test(readFileSync(new URL(path, SRC), 'utf8'))).sort();

test('a reader gets no page from yesterday: what draws a page reads no files but those that a key digests', () => {
  assert.deepEqual(holding(/['"](node:)?fs(\/promises)?['"]/), ['model/load.ts', 'styles/sheet.ts']);
});

test('a reader gets no page from yesterday: nothing of a page hangs on the day, on chance or on the machine', () => {
  assert.deepEqual(holding(/process\.env/), ['permalinks/addresses.ts']);
  assert.deepEqual(holding(/new Date\(\)|Date\.now\(|Math\.random\(/), []);
});

test('a reader gets no page from yesterday: prose is drawn in one place, on its own entry’s page', () => {
  assert.deepEqual(holding(/passage\.(markdown|notes)\b/), ['components/Passages.astro', 'model/body.ts', 'model/figure-checks.ts']);
});
