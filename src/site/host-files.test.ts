import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { hostFiles } from './host-files.ts';
import { headers } from './policy.ts';

const { hooks } = hostFiles();

describe('files for hosts', () => {
  const dist = mkdtempSync(join(tmpdir(), 'waymark-'));
  before(async () => hooks['astro:build:done']!({ dir: pathToFileURL(`${dist}/`) } as never));
  after(() => rmSync(dist, { recursive: true, force: true }));
  const textOf = (name: string) => readFileSync(join(dist, name), 'utf8');

  test('a host that reads _headers sends every header for every address', () => {
    const [rule, ...lines] = textOf('_headers').trimEnd().split('\n');
    assert.equal(rule, '/*');
    assert.deepEqual(
      lines,
      Object.entries(headers()).map(([name, value]) => `  ${name}: ${value}`),
    );
    assert.ok(lines.length > 0);
  });
  test('a robot may read the whole site, and is told where its pages are listed', () => {
    assert.equal(textOf('robots.txt'), 'User-agent: *\nAllow: /\nSitemap: https://waymark.example/sitemap-index.xml\n');
  });
});

test('our own preview sends the same headers; development sends none, since the policy would block its tools', () => {
  const sent = (command: string) => {
    const configs: unknown[] = [];
    void hooks['astro:config:setup']!({ command, updateConfig: (config: unknown) => configs.push(config) } as never);
    return configs;
  };
  assert.deepEqual(sent('preview'), [{ server: { headers: headers() } }]);
  assert.deepEqual(sent('dev'), []);
  assert.deepEqual(sent('build'), []);
});
