import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { statusAfter, withStatus } from './status-text.ts';

const LIVE = { is: 'live', checked: '2026-11-29' } as const;
const TODAY = '2027-03-01';
const found = (is: 'live' | 'moved' | 'gone' | 'unknown' | 'not-asked', to?: string) => ({
  is,
  why: '',
  answered: true,
  ...(to && { to }),
});

const HEAD = `# A comment, "quotes" and  two spaces
type:   webpage
url: http://example.org/a?b=1&c=2
accessed: '2026-11-24'   # seen by us
`;
const NOTE = `note: >-
  Folded,
  and long.
`;

describe('a status is written into a source’s file', () => {
  const written = "status: { is: live, checked: '2026-11-29' }";
  const before: [string, string, string][] = [
    ['that has none', HEAD + NOTE, HEAD + NOTE + written + '\n'],
    ['with lines that end as on Windows', 'a: 1\r\nb: 2\r\n', `a: 1\r\nb: 2\r\n${written}\r\n`],
    [
      'that has one in a line',
      `${HEAD}status: { is: gone, checked: '2026-01-01' } # by hand\n${NOTE}`,
      `${HEAD}${written} # by hand\n${NOTE}`,
    ],
    ['that has one in several', `${HEAD}status:\n  is: gone\n  checked: '2026-01-01'\n\n${NOTE}`, `${HEAD}${written}\n\n${NOTE}`],
    ['that has one in several at its end', `${HEAD}status:\n  is: gone\n  checked: '2026-01-01'\n`, `${HEAD}${written}\n`],
    ['that does not end with a line break', 'a: 1\nb: 2', `a: 1\nb: 2\n${written}\n`],
    ['whose last line has a comment and no break', 'a: 1 # one', `a: 1 # one\n${written}\n`],
    ['whose title says status', `title: "status: gone"\n${NOTE}`, `title: "status: gone"\n${NOTE}${written}\n`],
  ];
  for (const [name, text, expected] of before)
    test(`${name}, and nothing else is touched`, () => assert.equal(withStatus(text, LIVE), expected));

  test('that has comments within, which move behind it', () => {
    const inside = "status: # why\n  is: gone # by hand\n  # seen by us\n  checked: '2026-01-01' # then\n# of the note\n";
    assert.equal(withStatus(HEAD + inside + NOTE, LIVE), `${HEAD}${written} # why # by hand # seen by us # then\n# of the note\n${NOTE}`);
    assert.equal(
      withStatus("status: { is: gone, # why\r\n  checked: '2026-01-01' } # by hand\r\n", LIVE),
      `${written} # why # by hand\r\n`,
    );
  });
  test('with addresses that hold what YAML might take for its own', () => {
    const status = {
      is: 'moved',
      checked: '2026-11-29',
      to: "https://example.org/it's?a={b},c#d: e",
      archived: 'https://a.example/*',
    } as const;
    assert.deepEqual(parse(withStatus(HEAD, status)).status, status);
  });
  test('not where it would change more than that', () => {
    assert.throws(() => withStatus('{ type: webpage }\n', LIVE), /one field to a line/);
    assert.throws(() => withStatus('type: webpage\n...\n', LIVE), /cannot take a status/);
  });
});

describe('the status after a check', () => {
  const accessed = '2026-11-24';
  const gone = { is: 'gone', checked: '2027-01-01', seen: '2026-12-01' } as const;

  test('says what was found, and when', () => {
    assert.deepEqual(statusAfter({ accessed }, found('live'), TODAY), { is: 'live', checked: TODAY });
    assert.deepEqual(statusAfter({ accessed }, found('moved', 'https://b.example/'), TODAY), {
      is: 'moved',
      checked: TODAY,
      to: 'https://b.example/',
    });
    assert.deepEqual(statusAfter({ accessed }, found('gone'), TODAY), { is: 'gone', checked: TODAY });
  });
  test('keeps the day on which an earlier check found it live', () => {
    const source = { accessed, status: { is: 'live', checked: '2027-01-01' } as const };
    assert.deepEqual(statusAfter(source, found('unknown'), TODAY), { is: 'unknown', checked: TODAY, seen: '2027-01-01' });
    const status = statusAfter(source, found('unknown'), TODAY)!;
    assert.deepEqual(statusAfter({ accessed, status }, found('gone'), '2027-06-01'), {
      is: 'gone',
      checked: '2027-06-01',
      seen: '2027-01-01',
    });
  });
  test('keeps the archived copy that somebody found', () => {
    const archived = 'https://archive.example/a';
    assert.deepEqual(statusAfter({ accessed, status: { ...gone, archived } }, found('live'), TODAY), {
      is: 'live',
      checked: TODAY,
      archived,
    });
  });
  test('is as before where the check found out nothing', () => {
    assert.equal(statusAfter({ accessed, status: gone }, found('unknown'), TODAY), gone);
    assert.equal(statusAfter({ accessed, status: gone }, found('not-asked'), TODAY), gone);
    assert.equal(statusAfter({ accessed }, found('not-asked'), TODAY), undefined);
  });
  test('takes no account of one from before we saw the source again', () => {
    assert.deepEqual(statusAfter({ accessed: '2027-02-01', status: gone }, found('unknown'), TODAY), { is: 'unknown', checked: TODAY });
  });
});
