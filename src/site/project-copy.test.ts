import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { copyProject } from './project-copy.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('a copy has all that a build needs but what is left out, and shares the packages', () => {
  const copy = copyProject(['content', 'src']);
  try {
    assert.deepEqual(readdirSync(copy).toSorted(), [
      'astro.config.mjs',
      'node_modules',
      'package-lock.json',
      'package.json',
      'public',
      'tsconfig.json',
    ]);
    assert.equal(readFileSync(join(copy, 'package.json'), 'utf8'), readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.ok(existsSync(join(copy, 'node_modules/astro/package.json')));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  assert.ok(existsSync(join(ROOT, 'node_modules/astro/package.json')), 'who removes a copy keeps the packages');
});
