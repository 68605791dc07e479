/** Every built page is valid HTML by the rules of html-validate. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

test('every page is valid HTML', async () => {
  assert.ok(pages.length > 100);
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const report = await validator.validateMultipleFiles(pages.map((path) => join(DIST, path)));
  const told = report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line }) => `${filePath?.slice(DIST.length)}:${line} ${ruleId}: ${message}`),
  );
  assert.deepEqual([...new Set(told)].slice(0, 20), []);
});
