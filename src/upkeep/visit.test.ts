import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { waitOf } from './ask.ts';
import type { Manners } from './ask.ts';
import { localServer } from './local-server.ts';
import type { LocalServer } from './local-server.ts';
import { Visits } from './visit.ts';
import type { Found } from './visit.ts';

const MANNERS: Manners = { pause: 20, timeout: 400, patience: 2000, mayBePrivate: true };

let server: LocalServer;
before(async () => (server = await localServer()));
beforeEach(() => (server.asked.length = 0));
after(() => server.close());

const visit = (path: string, manners = MANNERS): Promise<Found> => new Visits(manners).visit(server.origin + path);
const methods = () => server.asked.map(({ method }) => method).join(' ');

/** Path, what it is found to be, where to, why; all that a server may answer. */
const FOUND: [path: string, is: Found['is'], to: string | undefined, why: RegExp][] = [
  ['/live', 'live', undefined, /^200$/],
  ['/slow', 'live', undefined, /^200$/],
  ['/endless', 'live', undefined, /^200$/],
  ['/elsewhere-today', 'live', undefined, /^200$/],
  ['/today-then-moved', 'live', undefined, /^200$/],
  ['/moved', 'moved', '/live', /^200$/],
  ['/moved#part', 'moved', '/live#part', /^200$/],
  ['/moved-308', 'moved', '/live?a=1#b', /^200$/],
  ['/chain', 'moved', '/live', /^200$/],
  ['/moved-then-today', 'moved', '/elsewhere-today', /^200$/],
  ['/gone', 'gone', undefined, /^404$/],
  ['/gone-410', 'gone', undefined, /^410$/],
  ['/moved-to-gone', 'gone', undefined, /^404 at http:.*\/gone$/],
  ['/gone-today', 'unknown', undefined, /^404 at http:.*\/gone, where it leads for now only$/],
  ['/gone-by-head', 'live', undefined, /^200$/],
  ['/no-head', 'live', undefined, /^200$/],
  ['/moved-to-front', 'unknown', undefined, /front page/],
  ['/home', 'moved', '/', /^200$/],
  ['/moved-to-nowhere', 'unknown', undefined, /^301$/],
  ['/moved-to-mail', 'unknown', undefined, /mailto:a@example\.org, which is no address on the web/],
  ['/moved-to-bad-user', 'unknown', undefined, /^it cannot be asked \(URI malformed\)$/],
  ['/loop', 'unknown', undefined, /^more than 5 redirects$/],
  ['/refused', 'unknown', undefined, /^403$/],
  ['/locked', 'unknown', undefined, /^401$/],
  ['/broken', 'unknown', undefined, /^500$/],
  ['/broken-once', 'live', undefined, /^200$/],
  ['/busy', 'unknown', undefined, /^429$/],
  ['/busy-once', 'live', undefined, /^200$/],
  ['/busy-for-long', 'unknown', undefined, /^503$/],
  ['/dies', 'unknown', undefined, /cut the connection/],
  ['/dies-once', 'live', undefined, /^200$/],
  ['/hangs', 'unknown', undefined, /^no answer in time$/],
];

describe('an address is found', { concurrency: false }, () => {
  for (const [path, is, to, why] of FOUND)
    test(`${is} where it answers as ${path} does`, async () => {
      const found = await visit(path);
      assert.deepEqual([found.is, found.to], [is, to && server.origin + to], found.why);
      assert.match(found.why, why);
    });
  test('unknown where no server takes the connection', async () => {
    const dead = await localServer();
    dead.close();
    const found = await new Visits(MANNERS).visit(`${dead.origin}/live`);
    assert.deepEqual(found, { is: 'unknown', why: 'its server takes no connection', answered: false });
  });
  test('unknown where it leads into a private network, and nobody there is asked', async () => {
    for (const address of [`${server.origin}/live`, server.origin.replace('127.0.0.1', 'localhost')]) {
      const found = await new Visits({ ...MANNERS, mayBePrivate: false }).visit(address);
      assert.deepEqual(found, { is: 'unknown', why: 'it leads into a private network', answered: false });
    }
    assert.deepEqual(server.asked, []);
  });
});

describe('a server is asked politely', { concurrency: false }, () => {
  test('for the head only, and by a name that says who asks', async () => {
    await visit('/live');
    assert.equal(methods(), 'HEAD');
    assert.equal(server.asked[0]!.agent, 'Waymark source check (+https://waymark.example/about/)');
  });
  test('with GET where it refuses HEAD, and before a page is called gone', async () => {
    await visit('/no-head');
    await visit('/gone');
    assert.equal(methods(), 'HEAD GET HEAD GET');
  });
  test('once more, and no oftener, where the answer is not clear', async () => {
    await visit('/dies');
    assert.equal(methods(), 'HEAD GET');
    await visit('/broken');
    assert.equal(methods(), 'HEAD GET HEAD GET GET');
  });
  test('no oftener than five times after the first in a circle', async () => {
    await visit('/loop');
    assert.equal(server.asked.length, 6);
  });
  test('after as long as it asks for, also for its other addresses', async () => {
    const visits = new Visits(MANNERS);
    const both = await Promise.all(['/busy-once', '/live'].map((path) => visits.visit(server.origin + path)));
    assert.deepEqual(both.map(({ is }) => is), ['live', 'live']); // prettier-ignore
    const [first, second] = server.asked;
    assert.ok(second!.from - first!.from >= 990, `${second!.from - first!.from} ms`);
  });
  test('not again where it asks for more time than we have', async () => {
    const visits = new Visits(MANNERS);
    assert.equal((await visits.visit(`${server.origin}/busy-for-long`)).is, 'unknown');
    assert.equal((await visits.visit(`${server.origin}/live`)).is, 'not-asked');
    assert.equal(methods(), 'HEAD');
  });
  test('not again after two addresses without an answer, for then it is down', async () => {
    const visits = new Visits(MANNERS);
    const found = [];
    for (const path of ['/dies', '/hangs', '/live']) found.push((await visits.visit(server.origin + path)).is);
    assert.deepEqual(found, ['unknown', 'unknown', 'not-asked']);
    assert.equal(methods(), 'HEAD GET HEAD GET');
  });
  test('one thing at a time, with a pause, also where other servers lead there', async () => {
    const other = await localServer({ '/a': `${server.origin}/slow`, '/b': `${server.origin}/live` });
    const visits = new Visits({ ...MANNERS, pause: 60 });
    const addresses = [`${server.origin}/live`, `${other.origin}/a`, `${other.origin}/b`, `${server.origin}/moved`];
    await Promise.all(addresses.map((address) => visits.visit(address)));
    other.close();
    assert.equal(server.asked.length, 5);
    for (const [i, { from }] of server.asked.entries())
      if (i > 0) assert.ok(from - server.asked[i - 1]!.to >= 50, `${from - server.asked[i - 1]!.to} ms after the answer before`);
  });
});

test('a server says how long to wait in seconds or by a date; what says neither is not waited for', () => {
  const now = Date.parse('2026-11-29T10:00:00Z');
  assert.equal(waitOf('90', now), 90_000);
  assert.equal(waitOf('Sun, 29 Nov 2026 10:00:30 GMT', now), 30_000);
  assert.equal(waitOf('Sun, 29 Nov 2026 09:00:00 GMT', now), 0);
  assert.deepEqual([waitOf('soon', now), waitOf(undefined, now)], [undefined, undefined]);
});
