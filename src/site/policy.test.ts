import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { SHEET_NAMES, sheet, sheetHash } from '../styles/sheet.ts';
import { headers, metaPolicy } from './policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
const directive = (policy: string, name: string) => policy.split('; ').find((it) => it.startsWith(`${name} `));

describe('the content policy', () => {
  test('a sheet is allowed by the hash of what the page carries', () => {
    for (const name of SHEET_NAMES) {
      assert.equal(sheetHash(name), hashOf(sheet(name)));
      assert.equal(directive(metaPolicy([name]), 'style-src'), `style-src ${hashOf(sheet(name))}`);
    }
  });
  test('a page allows the sheets that it has and no other', () => {
    assert.equal(directive(metaPolicy(['frame', 'guide']), 'style-src'), `style-src ${hashOf(sheet('frame'))} ${hashOf(sheet('guide'))}`);
  });
  test('the header allows every sheet, since it is one for all pages', () => {
    const all = directive(headers()['Content-Security-Policy']!, 'style-src')!;
    for (const name of SHEET_NAMES) assert.ok(all.includes(sheetHash(name)), name);
  });
  test('nothing else may run or load: no foreign host, no inline script, no inline style', () => {
    for (const policy of [metaPolicy(SHEET_NAMES), headers()['Content-Security-Policy']!]) {
      assert.equal(directive(policy, 'default-src'), "default-src 'none'");
      assert.equal(directive(policy, 'script-src'), "script-src 'self' 'wasm-unsafe-eval'");
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*|data:/);
    }
  });
  test('the header says what a meta tag cannot: no other site may frame a page', () => {
    assert.match(headers()['Content-Security-Policy']!, /; frame-ancestors 'none'$/);
    assert.doesNotMatch(metaPolicy(['frame']), /frame-ancestors/);
  });
});
