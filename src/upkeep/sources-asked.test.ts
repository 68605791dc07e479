import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSourceArguments } from './sources-asked.ts';

const asked = (args: string, env = {}) => readSourceArguments(args.split(' ').filter(Boolean), env);

describe('what npm run sources is asked', () => {
  test('is all sources, or those named', () => {
    assert.deepEqual(asked(''), { dryRun: false, only: undefined, local: false });
    assert.deepEqual(asked('--only a-1 b-2 --dry-run --only c-3'), { dryRun: true, only: ['a-1', 'c-3', 'b-2'], local: false });
  });
  const refused: [string, RegExp][] = [
    ['a-1', /^"a-1" stands alone\. Write --only before the ID of a source\.$/],
    ['--only', /^Option '--only <value>' argument missing\.$/],
    ['--dryrun', /^Unknown option '--dryrun'\.$/],
  ];
  for (const [args, gist] of refused)
    test(`is refused where it is "${args}", with the reason`, () => assert.match(String(asked(args)), gist));
  test('is refused where npm kept an option for itself: "npm run sources --dry-run" would have written', () => {
    assert.equal(asked('', { npm_config_dry_run: 'true' }), 'npm took --dry-run for itself. Write -- before it.');
  });
});
