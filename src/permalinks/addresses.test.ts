import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const MODULE = new URL('./addresses.ts', import.meta.url).href;

/** What the addresses are in a process of its own, since they come from its variables. */
function addresses(env: { BASE?: string; SITE?: string }): Record<string, string> {
  const script = `
    const { BASE, SITE, href, canonical, spoken } = await import(${JSON.stringify(MODULE)});
    console.log(JSON.stringify({
      BASE, SITE, root: href('/'), page: href('/themes/early-help/#in-brief'),
      canonical: canonical('/themes/early-help/#in-brief'), spoken: spoken('/themes/early-help/'),
    }));`;
  const { BASE: _, SITE: __, ...rest } = process.env;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...rest, ...env }, cwd, encoding: 'utf8' }),
  ) as Record<string, string>;
}

describe('addresses', () => {
  test('at the root of a host an address stands as it is written', () => {
    assert.deepEqual(addresses({}), {
      BASE: '/',
      SITE: 'https://waymark.example/',
      root: '/',
      page: '/themes/early-help/#in-brief',
      canonical: 'https://waymark.example/themes/early-help/#in-brief',
      spoken: 'waymark.example/themes/early-help/',
    });
  });

  for (const BASE of ['/waymark/', 'waymark', '/waymark', 'waymark/', '//waymark//']) {
    test(`under the base path “${BASE}” every address begins with /waymark/, once`, () => {
      const all = addresses({ BASE, SITE: 'https://council.example' });
      assert.deepEqual([all.BASE, all.root, all.page], ['/waymark/', '/waymark/', '/waymark/themes/early-help/#in-brief']);
      assert.equal(all.canonical, 'https://council.example/waymark/themes/early-help/#in-brief');
      assert.equal(all.spoken, 'council.example/waymark/themes/early-help/');
    });
  }

  test('a base path of several parts is kept', () => assert.equal(addresses({ BASE: 'a/b' }).page, '/a/b/themes/early-help/#in-brief'));
  test('variables that are set and empty, as a pipeline may leave them, count as not set', () => {
    const all = addresses({ BASE: '', SITE: '' });
    assert.deepEqual([all.BASE, all.SITE], ['/', 'https://waymark.example/']);
  });
});
