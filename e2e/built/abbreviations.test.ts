/** An abbreviation is told where a page uses it first, without JavaScript. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadModel } from '../../src/model/load.ts';
import { firstUses } from '../../src/model/wording/first-uses.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const model = loadModel();
const LINES = ['problem', 'action', 'result', 'cost', 'caution'];

test('a reader is told what an abbreviation stands for, once on each page', () => {
  const told = [...model.pages.values()].flatMap((page) => {
    const uses = firstUses(page, model.terms);
    const parts = [
      ...LINES.map((name) => uses.lines.get(name)),
      ...page.passages.flatMap((passage) => [uses.passages.get(passage), uses.notes.get(passage)]),
    ];
    const wanted = parts.flatMap((it) => [...(it ?? [])].map(([letters, name]) => `${letters}: ${name}`));
    const html = readFileSync(`${DIST}${page.address}index.html`, 'utf8');
    const shown = [...html.matchAll(/<abbr title="([^"]+)">([^<]+)<\/abbr>/g)].map(([, name, letters]) => `${letters}: ${name}`);
    assert.deepEqual(shown, wanted, page.address);
    return shown;
  });
  assert.ok(told.length > 0, 'some page has one');
});
