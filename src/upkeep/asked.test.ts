import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArguments } from './asked.ts';

const asked = (args: string, env = {}) => readArguments(args.split(' ').filter(Boolean), env, '2027-04-02');

describe('what npm run figures is asked', () => {
  test('is a folder, and what the editor knows of the edition', () => {
    assert.deepEqual(asked('new'), { folder: 'new', dryRun: false, published: undefined, next: undefined });
    assert.deepEqual(asked('--dry-run new --published 2027-03-25 --next=2028'), {
      folder: 'new',
      dryRun: true,
      published: '2027-03-25',
      next: '2028',
    });
  });
  const refused: [string, RegExp][] = [
    ['', /^No folder is named\.$/],
    ['new old', /^One folder is meant, not 2: new, old\.$/],
    ['new --dryrun', /^Unknown option '--dryrun'\.$/],
    ['new --dry-run=false', /^Option '--dry-run' does not take an argument\.$/],
    ['new --published', /^Option '--published <value>' argument missing\.$/],
    ['new --published March', /^--published "March" is no date\. Write 2027-03/],
    ['new --next 2027-13', /^--next "2027-13" is no date/],
    ['new --published 2027-04-03', /^--published 2027-04-03 is still to come; today is 2027-04-02\.$/],
  ];
  for (const [args, gist] of refused)
    test(`is refused where it is "${args}", with the reason`, () => {
      const told = asked(args);
      assert.ok(typeof told === 'string');
      assert.match(told, gist);
    });
  test('is refused where npm kept an option for itself: "npm run figures new --dry-run" would have written', () => {
    assert.equal(asked('new', { npm_config_dry_run: 'true' }), 'npm took --dry-run for itself. Write -- before the folder.');
    assert.equal(asked('new', { npm_config_published: '2027-03' }), 'npm took --published for itself. Write -- before the folder.');
  });
});
