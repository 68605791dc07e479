/** Every built page is valid HTML by the rules of html-validate. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';

/** Reads .html-validate.json once: the library would read it, and all that it knows of HTML, anew for every page. */
class OneConfig extends FileSystemConfigLoader {
  #config: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(path: string) {
    return (this.#config ??= super.getConfigFor(path));
  }
}

const DIST = new URL('../../dist/', import.meta.url).pathname;
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

test('every page is valid HTML', async () => {
  assert.ok(pages.length > 100);
  const validator = new HtmlValidate(new OneConfig([esmResolver()]));
  const told = new Set<string>();
  for (const path of pages) {
    const { results } = await validator.validateFile(join(DIST, path));
    for (const { messages } of results) for (const { ruleId, message, line } of messages) told.add(`${path}:${line} ${ruleId}: ${message}`);
  }
  assert.deepEqual([...told].slice(0, 20), []);
});
